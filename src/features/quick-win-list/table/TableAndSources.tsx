import { memo } from 'react';
import type { OwnRules } from '@/domain/rules/ownRules';
import { milestoneRule } from '@/i18n/explainForecast';
import { useI18n } from '@/i18n/I18n';
import { ruleOwner } from '@/i18n/ruleOwner';
import { scheduleRule } from '@/i18n/scheduleRule';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Provenance } from '@/ui/Prose';
import type { QuickWinItem } from '../quickWinListOf';
import { provenanceOf, quickWinsTable } from './quickWinsTable';
import styles from './Rules.module.css';

type TableAndSourcesProps = { items: readonly QuickWinItem[]; rules: OwnRules };

/** What was found as plain figures, the rules they were judged by, and where they come from. */
export const TableAndSources = memo(function TableAndSources({
  items,
  rules,
}: TableAndSourcesProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  return (
    <>
      {items.length > 0 && (
        <TableDisclosure
          label={t('quickWins.table', { count: format.count(items.length) })}
          table={() => quickWinsTable(items, i18n)}
        />
      )}
      <div className={styles.rules}>
        <p>{scheduleRule(rules, i18n)}</p>
        <p>
          {t('forecast.paceRule')} {milestoneRule(rules.schedule, i18n)}
        </p>
        <p>
          {t('quickWins.report.rule', {
            days: format.days(rules.reports.expectedLag),
            rule: ruleOwner({ reports: rules.reports }, i18n),
          })}
        </p>
      </div>
      {items.length > 0 && <Provenance parts={provenanceOf(items, i18n)} />}
    </>
  );
});
