import { ScheduleStatusWord } from '@/charts/glyphs/ScheduleStatusWord';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import type { AgencyNames } from '@/domain/region/region';
import { explainSchedule } from '@/i18n/explainSchedule';
import { useI18n } from '@/i18n/I18n';
import { NameLink } from '@/ui/address/NameLink';
import { PhysicalBar } from './PhysicalBar';
import styles from './QuickWinItem.module.css';

type QuickWinItemProps = { condition: QuickWinCondition; agencies: AgencyNames };

/** One quick win: status with its reason, owner, and the work against its plan. */
export function QuickWinItem({ condition, agencies }: QuickWinItemProps) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const { quickWin, schedule, report } = condition;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <h3>
          <NameLink to={{ page: 'quickWin', id: quickWin.id }}>{say(quickWin.name)}</NameLink>
        </h3>
        <p>
          <ScheduleStatusWord status={schedule.status} />
        </p>
      </div>
      <p className={styles.owner}>
        {[
          agencies.get(quickWin.leadAgency)?.name ?? quickWin.leadAgency,
          ...(report === null
            ? []
            : [t('quickWin.reported', { date: format.dateShort(report.date) })]),
        ].join(' · ')}
      </p>
      <PhysicalBar condition={condition} />
      <details className={styles.why}>
        <summary>
          {t('dimension.quickWins.why', { status: t(`schedule.${schedule.status}`) })}
        </summary>
        <ul>
          {explainSchedule(condition, i18n).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}
