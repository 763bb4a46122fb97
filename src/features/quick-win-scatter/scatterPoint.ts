import type { QuickWinReport } from '@/domain/quick-win/quickWin';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import type { ScheduleStatus } from '@/domain/quick-win/schedule';
import type { Percent, PercentagePoints } from '@/domain/units';

/** A quick win that reported and has a budget, with its two shares. */
export type ScatterPoint = {
  condition: QuickWinCondition;
  report: QuickWinReport;
  spent: Percent;
  gap: PercentagePoints;
  leads: boolean;
};

/** Points of one status that stand on one place; a single one where there are few. */
export type ScatterGroup = { key: string; status: ScheduleStatus; points: ScatterPoint[] };
