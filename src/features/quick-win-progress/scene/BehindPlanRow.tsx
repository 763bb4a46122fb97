import { ScheduleStatusWord } from '@/charts/glyphs/ScheduleStatusWord';
import { totalBudget } from '@/domain/quick-win/quickWin';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import type { AgencyNames } from '@/domain/region/region';
import type { IsoDate } from '@/domain/time/calendar';
import { accountFields } from '@/i18n/accountFields';
import { useI18n } from '@/i18n/I18n';
import { FieldList } from '@/ui/FieldList';
import { ProgressBars } from '../row/ProgressBars';
import styles from './BehindPlan.module.css';

type BehindPlanRowProps = { condition: QuickWinCondition; agencies: AgencyNames; on: IsoDate };

/** One quick win: work and money against plan, how far it is behind, and why. */
export function BehindPlanRow({ condition, agencies, on }: BehindPlanRowProps) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const { quickWin, schedule, report } = condition;
  return (
    <li data-row className={styles.row}>
      <div className={styles.head}>
        <h2>{say(quickWin.name)}</h2>
        <p>
          {agencies.get(quickWin.leadAgency)?.shortName ?? quickWin.leadAgency} ·{' '}
          {format.money(totalBudget(quickWin.budget))}
        </p>
      </div>
      <div className={styles.status}>
        <ScheduleStatusWord status={schedule.status} />
        {report !== null && (
          <p>{t('quickWin.reported', { date: format.dateShort(report.date) })}</p>
        )}
      </div>
      <div className={styles.bars}>
        <ProgressBars condition={condition} />
      </div>
      {schedule.deviation !== null && (
        <p className={styles.deviation}>
          <b>{format.signed(schedule.deviation, 1)}</b>{' '}
          <small>{t('wall.scenes.quickWins.deviationUnit')}</small>
        </p>
      )}
      <FieldList className={styles.account} fields={accountFields(condition.account, on, i18n)} />
    </li>
  );
}
