import { ScheduleStatusWord } from '@/charts/glyphs/ScheduleStatusWord';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { ProgressPair } from '../progress/ProgressPair';
import { aheadWords, spentOfBudget } from '../words/moneyWords';
import styles from './QuickWinsSlide.module.css';

type QuickWinsSlideRowProps = { condition: QuickWinCondition; agencies: AgencyNames };

export function QuickWinsSlideRow({ condition, agencies }: QuickWinsSlideRowProps) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const { quickWin, schedule, report } = condition;
  const ahead = aheadWords(condition, i18n);
  return (
    <li data-row>
      <div className={styles.head}>
        <h2>{say(quickWin.name)}</h2>
        <p>
          {agencies.get(quickWin.leadAgency)?.shortName ?? quickWin.leadAgency} ·{' '}
          {spentOfBudget(condition, i18n)}
        </p>
        {ahead !== null && <p className={styles.ahead}>{ahead}</p>}
      </div>
      <div className={styles.status}>
        <ScheduleStatusWord status={schedule.status} />
        {report !== null && (
          <p>{t('quickWin.reported', { date: format.dateShort(report.date) })}</p>
        )}
      </div>
      <div className={styles.bars}>
        <ProgressPair condition={condition} />
      </div>
      <p className={styles.deviation}>
        {schedule.deviation !== null && (
          <>
            <b>{format.signed(schedule.deviation, 1)}</b>
            <small>{t('wall.scenes.quickWins.deviationUnit')}</small>
          </>
        )}
      </p>
    </li>
  );
}
