import { ScheduleStatusWord } from '@/charts/glyphs/ScheduleStatusWord';
import { owesAccount } from '@/domain/quick-win/behind';
import { totalBudget } from '@/domain/quick-win/quickWin';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import type { AgencyNames } from '@/domain/region/region';
import type { IsoDate } from '@/domain/time/calendar';
import { accountFields } from '@/i18n/accountFields';
import { useI18n } from '@/i18n/I18n';
import { NameLink } from '@/ui/address/NameLink';
import { FieldList } from '@/ui/FieldList';
import { Milestones } from './Milestones';
import { ProgressBars } from './ProgressBars';
import styles from './QuickWinRow.module.css';
import { ScheduleProof } from './ScheduleProof';

type QuickWinRowProps = { condition: QuickWinCondition; agencies: AgencyNames; on: IsoDate };

/** One quick win: status, owner, work and money against plan, and what its owner says. */
export function QuickWinRow({ condition, agencies, on }: QuickWinRowProps) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const { quickWin, schedule } = condition;
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h3>
          <NameLink to={{ page: 'quickWin', id: quickWin.id }}>{say(quickWin.name)}</NameLink>
        </h3>
        <p className={styles.owner}>
          {t(`dimension.${quickWin.dimension}`)} ·{' '}
          <NameLink to={{ page: 'agency', id: quickWin.leadAgency }}>
            {agencies.get(quickWin.leadAgency)?.shortName ?? quickWin.leadAgency}
          </NameLink>{' '}
          · {format.money(totalBudget(quickWin.budget))}
        </p>
      </div>
      <p className={styles.status}>
        <ScheduleStatusWord status={schedule.status} />
      </p>
      <ProgressBars condition={condition} />
      <Deviation condition={condition} />
      {owesAccount(condition) && (
        <FieldList className={styles.account} fields={accountFields(condition.account, on, i18n)} />
      )}
      <div className={styles.more}>
        <Milestones condition={condition} on={on} />
        <ScheduleProof condition={condition} />
      </div>
    </li>
  );
}

/** Set apart by its sign; a quick win without a report has none, which is not a deviation of zero. */
function Deviation({ condition: { schedule, report } }: { condition: QuickWinCondition }) {
  const { t, format } = useI18n();
  if (schedule.deviation === null || report === null) return null;
  return (
    <p className={styles.deviation}>
      <b>{format.signed(schedule.deviation, 1)}</b>
      <span>{t('quickWin.deviationUnit')}</span>
      <small>{t('quickWin.reported', { date: format.dateShort(report.date) })}</small>
    </p>
  );
}
