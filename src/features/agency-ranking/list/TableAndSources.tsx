import { memo, useMemo } from 'react';
import type { ReportRule } from '@/domain/rules/ownRules';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { ruleOwner } from '@/i18n/ruleOwner';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Provenance } from '@/ui/Prose';
import type { Ranking } from '../rankingOf';
import { rankingFinding } from '../rankingWords';
import type { RankingModel } from '../selectRanking';
import { BandKey } from './BandKey';
import styles from './BandKey.module.css';
import { rankingSources, rankingTable } from './rankingTable';

type TableAndSourcesProps = {
  ranking: Ranking;
  model: RankingModel;
  on: IsoDate;
  rule: ReportRule;
};

/** The rule of the order, the same figures as a table, and where they come from. */
export const TableAndSources = memo(function TableAndSources(props: TableAndSourcesProps) {
  const { ranking, model, on, rule } = props;
  const i18n = useI18n();
  const sources = useMemo(() => rankingSources(ranking, on, i18n), [ranking, on, i18n]);
  const { t, format } = i18n;
  const rules = [
    t(`agencies.rule.${model.order}`),
    t('agencies.rule.bars', { days: format.days(ranking.axis.past) }),
    t('agencies.rule.unreported'),
    t('duty.rule.report', {
      days: format.days(rule.expectedLag),
      rule: ruleOwner({ reports: rule }, i18n),
    }),
    t('agencies.rule.entry'),
  ];
  return (
    <>
      <BandKey />
      <p className={styles.rule}>{rules.join(' ')}</p>
      <TableDisclosure
        label={t('agencies.table', { count: format.count(model.placed.length) })}
        title={rankingFinding(model, i18n)}
        table={() => rankingTable(model, sources, i18n)}
      />
      <Provenance parts={sources} />
    </>
  );
});
