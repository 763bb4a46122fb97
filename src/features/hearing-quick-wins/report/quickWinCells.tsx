import type { ReactNode } from 'react';
import { ScheduleStatusWord } from '@/charts/glyphs/ScheduleStatusWord';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import type { AgencyNames } from '@/domain/region/region';
import type { IsoDate } from '@/domain/time/calendar';
import type { I18n } from '@/i18n/I18n';
import { NameLink } from '@/ui/address/NameLink';
import { ProgressPair } from '../progress/ProgressPair';
import { type MilestoneWords, milestoneWords } from '../words/milestoneWords';
import { aheadWords, budgetSources, spentOfBudget } from '../words/moneyWords';
import styles from './QuickWins.module.css';

type Known = { agencies: AgencyNames; on: IsoDate };

/** One quick win: whose, its status, work and money against plan, rupiah by source, milestones. */
export function quickWinCells(
  condition: QuickWinCondition,
  { agencies, on }: Known,
  i18n: I18n,
): ReactNode[] {
  const { t, say, format } = i18n;
  const { quickWin, schedule, report } = condition;
  return [
    <>
      <NameLink to={{ page: 'quickWin', id: quickWin.id }}>{say(quickWin.name)}</NameLink>
      <small>
        <NameLink to={{ page: 'agency', id: quickWin.leadAgency }}>
          {agencies.get(quickWin.leadAgency)?.shortName ?? quickWin.leadAgency}
        </NameLink>
      </small>
    </>,
    <ScheduleStatusWord key="status" status={schedule.status} />,
    <>
      <ProgressPair condition={condition} />
      {report !== null && (
        <small>{t('hearing.quickWins.position', { date: format.dateShort(report.date) })}</small>
      )}
    </>,
    schedule.deviation === null ? (
      '–'
    ) : (
      <b key="deviation">{format.signed(schedule.deviation, 1)}</b>
    ),
    <Money key="money" condition={condition} i18n={i18n} />,
    <Milestones key="milestones" words={milestoneWords(condition, on, i18n)} />,
  ];
}

function Milestones({ words }: { words: readonly MilestoneWords[] }) {
  if (words.length === 0) return '–';
  return (
    <ul className={styles.milestones}>
      {words.map(({ key, text, isMissed }) => (
        <li key={key} className={isMissed ? styles.missed : undefined}>
          {text}
        </li>
      ))}
    </ul>
  );
}

function Money({ condition, i18n }: { condition: QuickWinCondition; i18n: I18n }) {
  const ahead = aheadWords(condition, i18n);
  return (
    <>
      {spentOfBudget(condition, i18n)}
      <small>{budgetSources(condition, i18n)}</small>
      {ahead !== null && <span className={styles.ahead}>{ahead}</span>}
    </>
  );
}
