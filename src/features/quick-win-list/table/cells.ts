import type { Finish } from '@/domain/quick-win/forecast/finish';
import { totalBudget } from '@/domain/quick-win/quickWin';
import type { LocalText } from '@/domain/text';
import type { IsoDate } from '@/domain/time/calendar';
import type { Percent, PercentagePoints, Rupiah } from '@/domain/units';
import type { I18n } from '@/i18n/I18n';
import type { QuickWinItem } from '../quickWinListOf';

/** As written on screen, and the same unrounded for files. */
type Cell = { text: string; value: number | string | null };

const NONE: Cell = { text: '–', value: null };
const word = (text: string): Cell => ({ text, value: text });

export function identityCells({ condition, agency, districts }: QuickWinItem, i18n: I18n): Cell[] {
  const { t, say } = i18n;
  const { quickWin, schedule } = condition;
  return [
    word(say(quickWin.name)),
    word(t(`dimension.${quickWin.dimension}`)),
    word(agency),
    districts.length === 0 ? NONE : word(districts.join(', ')),
    moneyCell(totalBudget(quickWin.budget), i18n),
    word(t(`schedule.${schedule.status}`)),
  ];
}

export function progressCells({ condition }: QuickWinItem, i18n: I18n): Cell[] {
  const { report, schedule, spent, spendingGap } = condition;
  const none = { text: i18n.t('quickWin.noReport'), value: null };
  if (report === null) return Array.from({ length: 7 }, () => none);
  const share = (value: Percent): Cell => ({ text: i18n.format.percent(value), value });
  const signed = (value: PercentagePoints | null): Cell =>
    value === null ? NONE : { text: i18n.format.signed(value, 1), value };
  return [
    share(report.physicalActual),
    share(report.physicalPlan),
    signed(schedule.deviation),
    moneyCell(report.spent, i18n),
    spent === null ? { text: i18n.t('quickWin.noBudget'), value: null } : share(spent),
    share(report.financialPlan),
    signed(spendingGap),
  ];
}

export function expectedCells(item: QuickWinItem, i18n: I18n): Cell[] {
  const { t, say, format } = i18n;
  const { condition, outlook, finish, freshness } = item;
  const { missedMilestones, nextMilestone, report } = condition;
  const missed = missedMilestones.length;
  return [
    { text: format.count(missed), value: missed },
    nextMilestone === null ? NONE : word(say(nextMilestone.name)),
    dayCell(nextMilestone?.due ?? null, i18n),
    outlook === null ? NONE : word(t(`forecast.milestone.${outlook.kind}`)),
    finishCell(finish, i18n),
    dayCell(report?.date ?? null, i18n),
    freshness?.kind === 'late'
      ? { text: format.count(freshness.daysLate), value: freshness.daysLate }
      : NONE,
  ];
}

/** A day gone by, or of an old pace, is named as such and is no date of the file. */
function finishCell(finish: Finish, i18n: I18n): Cell {
  if (finish.kind === 'expected' || finish.kind === 'on-plan') return dayCell(finish.day, i18n);
  if (finish.kind !== 'passed' && finish.kind !== 'stale') return NONE;
  const { kind, day } = finish;
  if (day === null) return NONE;
  return word(i18n.t(`quickWins.finish.${kind}`, { day: i18n.format.dateShort(day) }));
}

export function accountCells({ condition: { account } }: QuickWinItem, i18n: I18n): Cell[] {
  const said = (text: LocalText | null | undefined): Cell => (text ? word(i18n.say(text)) : NONE);
  return [
    said(account?.obstacle),
    said(account?.followUp),
    said(account?.responsible),
    dayCell(account?.due ?? null, i18n),
  ];
}

const moneyCell = (value: Rupiah, { format }: I18n): Cell => ({ text: format.money(value), value });

const dayCell = (day: IsoDate | null, { format }: I18n): Cell =>
  day === null ? NONE : { text: format.dateShort(day), value: day };
