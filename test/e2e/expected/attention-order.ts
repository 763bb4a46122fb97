import type { RawScorecard } from './raw-api';
import { bandOf, isCritical, type State, stateOf, type Work, worksOf } from './recomputed';

export type Item =
  | { kind: 'indicator'; name: string; state: State }
  | { kind: 'quick-win'; name: string; work: Work };

type Ranked = { item: Item; group: number; size: number; code: string };

/** What is off track on a day, worst first. */
export function attentionOn(scorecard: RawScorecard, day: string): Item[] {
  const indicators = scorecard.indicators.map((raw) => stateOf(raw, day)).flatMap(rankIndicator);
  const works = worksOf(scorecard, day)
    .filter((work) => isCritical(work, day))
    .map(rankWork);
  return [...indicators, ...works]
    .sort((a, b) => a.group - b.group || b.size - a.size || a.code.localeCompare(b.code))
    .map(({ item }) => item);
}

function rankIndicator(state: State): Ranked[] {
  const { indicator, percent, daysLate } = state;
  const ranked = {
    item: { kind: 'indicator' as const, name: indicator.name.id, state },
    code: indicator.code,
  };
  if (daysLate > 0) return [{ ...ranked, group: 2, size: daysLate }];
  if (percent === null || !bandOf(percent).endsWith('Rendah')) return [];
  return [{ ...ranked, group: bandOf(percent) === 'Rendah' ? 1 : 0, size: 100 - percent }];
}

function rankWork(work: Work): Ranked {
  const { quickWin, report } = work;
  const behind = (report?.physicalPlan ?? 0) - (report?.physicalActual ?? 0);
  const item = { kind: 'quick-win' as const, name: quickWin.name.id, work };
  return { item, group: 0, size: behind, code: quickWin.id };
}

export const isUnreported = (item: Item): boolean =>
  item.kind === 'indicator' && item.state.daysLate > 0;
