import type { Instant, IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { ruleOwner } from '@/i18n/ruleOwner';
import { scheduleRule } from '@/i18n/scheduleRule';
import { provenanceWords } from '@/i18n/sourceWords';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import styles from './QuickWinReports.module.css';
import { ReportList } from './ReportList';
import { reportsTable } from './reportsTable';
import { reportsFinding } from './reportWords';
import type { ReportsModel } from './selectReports';

type QuickWinReportsViewProps = {
  model: ReportsModel | null;
  on: IsoDate;
  receivedAt: Instant;
  evidencePlace: (day: IsoDate) => string;
};

export function QuickWinReportsView(props: QuickWinReportsViewProps) {
  const { model, on, receivedAt, evidencePlace } = props;
  const i18n = useI18n();
  const { t, format } = i18n;
  const date = format.date(on);
  if (model === null) return <Note tone="empty">{t('quickWinRecord.unpublished', { date })}</Note>;
  if (model.rows.length === 0)
    return <Note tone="empty">{t('quickWinRecord.reports.empty', { date })}</Note>;
  const provenance = provenanceWords(
    model.reports.map(({ report }) => report),
    i18n,
  );
  return (
    <div className={styles.panel}>
      <Finding>{reportsFinding(model, i18n)}</Finding>
      <ReportList rows={model.rows} evidencePlace={evidencePlace} />
      <TableDisclosure
        label={t('panel.showTable')}
        table={() => reportsTable(model, provenance.join(' · '), i18n)}
      />
      <div className={styles.rules}>
        <p>
          {t('quickWinRecord.reports.rule', {
            lag: format.days(model.rules.reports.expectedLag),
            rule: ruleOwner({ reports: model.rules.reports }, i18n),
          })}
        </p>
        <p>{scheduleRule(model.rules, i18n)}</p>
      </div>
      <Provenance
        parts={[
          ...provenance,
          t('provenance.received', { time: format.moment(receivedAt) }),
          t('quickWinRecord.reports.zone'),
        ]}
      />
    </div>
  );
}
