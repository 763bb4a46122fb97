import { type DutyRecords, dutiesOn } from '@/domain/agency/duties/duties';
import type { Duty } from '@/domain/agency/duties/duty';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import { isBehind } from '@/domain/quick-win/behind';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import type { LocalText } from '@/domain/text';
import type { IsoDate } from '@/domain/time/calendar';

export type AgencyHeadModel = {
  /** Indicators in the two lowest bands, then quick wins behind plan, the worst first. */
  behind: LocalText[];
  overdue: number;
  /** The longest overdue, else the next one to come; `null` where nothing is owed. */
  first: Duty | null;
};

/** What an agency is behind with and what it owes. */
export function selectAgencyHead(
  records: DutyRecords,
  agency: string,
  on: IsoDate,
): AgencyHeadModel {
  const indicators = records.indicators.filter(({ indicator }) => indicator.agency === agency);
  const quickWins = records.quickWins.filter(({ quickWin }) => quickWin.leadAgency === agency);
  const duties = dutiesOn({ ...records, indicators, quickWins }, on).filter(
    (duty) => duty.agency === agency,
  );
  return {
    behind: [...lowIndicators(indicators), ...quickWinsBehind(quickWins)],
    overdue: duties.filter(({ daysLate }) => daysLate !== null).length,
    first: duties[0] ?? null,
  };
}

const lowIndicators = (conditions: readonly IndicatorCondition[]): LocalText[] =>
  conditions
    .flatMap(({ indicator, achievement }) =>
      achievement.kind === 'rated' &&
      (achievement.band === 'low' || achievement.band === 'very-low')
        ? { name: indicator.name, percent: achievement.percent }
        : [],
    )
    .sort((a, b) => a.percent - b.percent)
    .map(({ name }) => name);

const quickWinsBehind = (conditions: readonly QuickWinCondition[]): LocalText[] =>
  conditions
    .filter(isBehind)
    .sort((a, b) => (a.schedule.deviation ?? 0) - (b.schedule.deviation ?? 0))
    .map(({ quickWin }) => quickWin.name);
