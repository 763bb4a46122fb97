import { ScheduleGlyph } from '@/charts/glyphs/ScheduleGlyph';
import type { ScheduleRule, ScheduleStatus } from '@/domain/quick-win/schedule';
import { useI18n } from '@/i18n/I18n';
import { ruleOwner } from '@/i18n/ruleOwner';
import { PageLink } from '@/ui/address/PageLink';
import styles from './StatusCounts.module.css';
import type { QuickWinsHeadModel } from './selectQuickWinsHead';

/** What the page's address says when only one status is shown. */
export type SearchOfStatus = (only: { status: ScheduleStatus }) => Record<string, unknown>;

type StatusCountsProps = {
  counts: QuickWinsHeadModel['counts'];
  searchOf: SearchOfStatus;
  /** The rule that the statuses follow. */
  schedule: ScheduleRule;
};

/** How many quick wins have each status, worst first; each leads to those alone; then whose rule says so. */
export function StatusCounts({ counts, searchOf, schedule }: StatusCountsProps) {
  const { t, format } = useI18n();
  return (
    <ul className={styles.counts} aria-label={t('quickWins.counts')}>
      {counts.map(({ status, count }) => (
        <li key={status}>
          <PageLink to={{ page: 'quickWins' }} search={searchOf({ status })}>
            <ScheduleGlyph status={status} />
            <b>{format.count(count)}</b> {t(`schedule.${status}`)}
          </PageLink>
        </li>
      ))}
      <li className={styles.rule}>
        <PageLink to={{ page: 'data' }}>{ruleOwner({ schedule }, { t })}</PageLink>
      </li>
    </ul>
  );
}
