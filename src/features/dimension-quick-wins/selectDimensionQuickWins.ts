import type { DimensionCode } from '@/domain/dimension/dimension';
import { isBehind } from '@/domain/quick-win/behind';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { worstQuickWinFirst } from '@/domain/quick-win/quickWinOrder';
import type { IsoDate } from '@/domain/time/calendar';

export type DimensionQuickWinsModel = {
  /** Worst first. */
  quickWins: QuickWinCondition[];
  behind: number;
  unreported: number;
  /** Day that the newest report describes. */
  newestReport: IsoDate | null;
};

export function selectDimensionQuickWins(
  conditions: readonly QuickWinCondition[],
  code: DimensionCode,
): DimensionQuickWinsModel {
  const quickWins = conditions
    .filter(({ quickWin }) => quickWin.dimension === code)
    .sort(worstQuickWinFirst);
  return {
    quickWins,
    behind: quickWins.filter(isBehind).length,
    unreported: quickWins.filter(({ schedule }) => schedule.status === 'unreported').length,
    newestReport:
      quickWins
        .flatMap(({ report }) => report?.date ?? [])
        .sort()
        .at(-1) ?? null,
  };
}
