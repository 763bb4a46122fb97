import { memo } from 'react';
import { ScheduleStatusWord } from '@/charts/glyphs/ScheduleStatusWord';
import { owesAccount } from '@/domain/quick-win/behind';
import type { IsoDate } from '@/domain/time/calendar';
import { accountFields } from '@/i18n/accountFields';
import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import { FieldList } from '@/ui/FieldList';
import styles from '../AgencyQuickWins.module.css';
import type { AgencyQuickWin } from '../selectAgencyQuickWins';
import { MissedMilestones } from './MissedMilestones';
import { ProgressBars } from './ProgressBars';
import { ScheduleProof } from './ScheduleProof';

/** One quick win: status, work and money against their plan, and what its owner says of it. */
export const AgencyQuickWinItem = memo(function AgencyQuickWinItem({
  shown: { condition, reporting },
  on,
}: {
  shown: AgencyQuickWin;
  on: IsoDate;
}) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const { quickWin, schedule, account, report, missedMilestones } = condition;
  const { deviation, status } = schedule;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <h3>
          <PageLink to={{ page: 'quickWin', id: quickWin.id }}>{say(quickWin.name)}</PageLink>
        </h3>
        <p>
          <ScheduleStatusWord status={status} />
        </p>
      </div>
      <div className={styles.body}>
        <ProgressBars condition={condition} />
        <div className={styles.account}>
          {deviation !== null && (
            <p>
              <b>{t('attention.deviation', { deviation: format.percentagePoints(deviation) })}</b>
            </p>
          )}
          <p className={styles.report}>
            {report !== null && t('quickWin.reported', { date: format.dateShort(report.date) })}
            {reporting?.kind === 'late' && (
              <b className={styles.overdue}>
                {report !== null && ' · '}
                {t('agency.quickWins.reportLate', {
                  month: format.periodShort(reporting.owed),
                  days: format.days(reporting.daysLate),
                })}
              </b>
            )}
          </p>
        </div>
      </div>
      {owesAccount(condition) && (
        <FieldList className={styles.fields} fields={accountFields(account, on, i18n)} />
      )}
      <div className={styles.more}>
        <MissedMilestones milestones={missedMilestones} on={on} />
        <ScheduleProof condition={condition} />
      </div>
    </li>
  );
});
