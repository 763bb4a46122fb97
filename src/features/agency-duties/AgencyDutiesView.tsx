import type { DutyKind } from '@/domain/agency/duties/duty';
import type { ReportRule } from '@/domain/rules/ownRules';
import type { HearingNames } from '@/i18n/duty/dutyLimit';
import { type I18n, useI18n } from '@/i18n/I18n';
import { ruleOwner } from '@/i18n/ruleOwner';
import { sourceWords } from '@/i18n/sourceWords';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import styles from './AgencyDuties.module.css';
import { dutiesTable } from './dutiesTable';
import { KindFilter } from './filter/KindFilter';
import { NoDuties } from './filter/NoDuties';
import { DutyGroup } from './list/DutyGroup';
import { type DutiesModel, HORIZON_DAYS } from './selectDuties';

type AgencyDutiesViewProps = {
  model: DutiesModel;
  hearings: HearingNames;
  kind: DutyKind | undefined;
  onKind: (kind: DutyKind | undefined) => void;
  /** Answers that failed: their duties are not listed. */
  missing: ('worksheets' | 'promises')[];
  rule: ReportRule;
};

/** Overdue first, then what comes; each with the cadence or limit that it is counted against. */
export function AgencyDutiesView(props: AgencyDutiesViewProps) {
  const { model, hearings, kind, onKind, missing, rule } = props;
  const i18n = useI18n();
  const { t, format } = i18n;
  const { overdue, coming, later, on } = model;
  const horizon = format.days(HORIZON_DAYS);
  const parts = [
    ...sourceWords(model.sources, i18n),
    t('agency.duties.counted', { date: format.date(on) }),
  ];
  return (
    <div className={styles.panel}>
      {missing.length > 0 && <Note tone="failed">{partialNote(missing, i18n)}</Note>}
      {overdue.length + coming.length === 0 ? (
        <NoDuties model={model} kind={kind} onKind={onKind} />
      ) : (
        <>
          <Finding>{finding(model, i18n)}</Finding>
          <KindFilter model={model} kind={kind} onKind={onKind} />
          <DutyGroup
            title={t('agency.duties.overdue', { count: overdue.length })}
            duties={overdue}
            hearings={hearings}
          />
          <DutyGroup
            title={t('agency.duties.coming', { days: horizon, count: coming.length })}
            duties={coming}
            hearings={hearings}
          />
          <TableDisclosure
            label={t('agency.duties.table', { count: overdue.length + coming.length })}
            table={() => dutiesTable(model, hearings, parts.join(' · '), i18n)}
          />
        </>
      )}
      {later > 0 && overdue.length + coming.length > 0 && (
        <p className={styles.rule}>
          {t('agency.duties.later', { count: later, date: format.date(model.horizon) })}
        </p>
      )}
      <p className={styles.rule}>
        {t('duty.rule.late')}{' '}
        {t('duty.rule.report', {
          days: format.days(rule.expectedLag),
          rule: ruleOwner({ reports: rule }, i18n),
        })}
      </p>
      <Provenance parts={parts} />
    </div>
  );
}

function finding({ overdue, coming }: DutiesModel, { t, format }: I18n): string {
  return t(overdue.length === 0 ? 'agency.duties.noneOverdue' : 'agency.duties.finding', {
    count: overdue.length,
    coming: coming.length,
    days: format.days(HORIZON_DAYS),
  });
}

const partialNote = (missing: AgencyDutiesViewProps['missing'], { t }: I18n): string =>
  t('agency.partial.note', {
    missing: missing.map((part) => t(`agency.partial.${part}`)).join(', '),
  });
