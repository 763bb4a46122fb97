import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import type { QuickWinItem } from '../../quickWinListOf';
import { finishSentence, latenessWords, skippedWords } from '../rowWords';
import styles from './Expected.module.css';
import { milestoneSentence } from './milestoneSentence';

/** What is missed, what comes next and whether it will be, when it ends, and who owes a report. */
export function Expected({ item, on }: { item: QuickWinItem; on: IsoDate }) {
  const i18n = useI18n();
  const { condition, outlook, freshness } = item;
  const { missedMilestones, nextMilestone } = condition;
  const finish = finishSentence(item, i18n);
  const openAt = i18n.t('quickWins.milestoneOpen', {
    date: i18n.format.dateShort(condition.quickWin.publishedAt),
  });
  const skipped = skippedWords(item, i18n);
  return (
    <ul className={styles.expected}>
      {freshness?.kind === 'late' && (
        <li className={styles.late}>{latenessWords(freshness, i18n)}</li>
      )}
      {skipped !== null && <li className={styles.late}>{skipped}</li>}
      {missedMilestones.map((milestone) => (
        <li key={milestone.id} className={styles.missed}>
          {milestoneSentence('missed', milestone, on, i18n)}
          <small>{openAt}</small>
        </li>
      ))}
      {nextMilestone !== null && outlook !== null && (
        <li>
          {milestoneSentence('next', nextMilestone, on, i18n)}:{' '}
          <b className={styles[outlook.kind]}>{i18n.t(`forecast.milestone.${outlook.kind}`)}</b>
        </li>
      )}
      {finish !== null && <li>{finish}</li>}
    </ul>
  );
}
