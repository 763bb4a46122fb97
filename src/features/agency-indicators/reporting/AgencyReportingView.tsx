import type { ReportRule } from '@/domain/rules/ownRules';
import { type I18n, useI18n } from '@/i18n/I18n';
import { ruleOwner } from '@/i18n/ruleOwner';
import { provenanceWords } from '@/i18n/sourceWords';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import { ReportingGrid } from './matrix/ReportingGrid';
import { ReportingKey } from './matrix/ReportingKey';
import styles from './Reporting.module.css';
import { reportingTable } from './reportingTable';
import type { ReportingModel } from './selectReporting';

type AgencyReportingViewProps = { model: ReportingModel; rule: ReportRule };

export function AgencyReportingView({ model, rule }: AgencyReportingViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const date = format.date(model.on);
  if (model.rows.length === 0)
    return <Note tone="empty">{t('agency.reporting.empty', { date })}</Note>;
  const parts = [...provenanceWords(model.published, i18n), t('agency.duties.counted', { date })];
  return (
    <>
      <Finding>{findingOf(model, i18n)}</Finding>
      <ReportingGrid model={model} />
      <ReportingKey counts={model.counts} />
      <TableDisclosure
        label={t('agency.reporting.table')}
        table={() => reportingTable(model, parts.join(' · '), i18n)}
      />
      <p className={styles.rule}>
        {t('agency.reporting.rule', {
          lag: format.days(rule.expectedLag),
          rule: ruleOwner({ reports: rule }, i18n).toLowerCase(),
        })}
      </p>
      <Provenance parts={parts} />
    </>
  );
}

function findingOf({ judged, counts }: ReportingModel, { t }: I18n): string {
  if (judged === 0) return t('agency.reporting.nothingDue');
  return t('agency.reporting.finding', {
    judged,
    inTime: counts['in-time'],
    late: counts.late,
    missing: counts['not-reported'],
  });
}
