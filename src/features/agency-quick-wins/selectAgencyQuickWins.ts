import { isBehind } from '@/domain/quick-win/behind';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { worstQuickWinFirst } from '@/domain/quick-win/quickWinOrder';
import { type ReportFreshness, reportFreshness } from '@/domain/quick-win/reportFreshness';
import type { OwnRules } from '@/domain/rules/ownRules';
import type { IsoDate } from '@/domain/time/calendar';
import type { Viewpoint } from '@/domain/time/viewpoint';

export type AgencyQuickWin = {
  condition: QuickWinCondition;
  /** `null` for one that owes no report. */
  reporting: ReportFreshness | null;
};

export type AgencyQuickWinsModel = {
  on: IsoDate;
  rules: OwnRules;
  /** Worst first. */
  quickWins: AgencyQuickWin[];
  behind: number;
  unreported: number;
};

export function selectAgencyQuickWins(
  conditions: readonly QuickWinCondition[],
  agency: string,
  { on, rules }: Pick<Viewpoint, 'on' | 'rules'>,
): AgencyQuickWinsModel {
  const own = conditions
    .filter(({ quickWin }) => quickWin.leadAgency === agency)
    .sort(worstQuickWinFirst);
  return {
    on,
    rules,
    quickWins: own.map((condition) => ({ condition, reporting: reportFreshness(condition, on) })),
    behind: own.filter(isBehind).length,
    unreported: own.filter(({ schedule }) => schedule.status === 'unreported').length,
  };
}
