import { rateAchievement } from '../../../indicator/achievement';
import type { Direction, Target } from '../../../indicator/indicator';
import { latestVersions, versionsOf } from '../../../time/asOf';
import { comparePeriods, periodParts } from '../../../time/period';
import type { TargetMove, TargetMoved } from './indicatorChange';
import type { IndicatorPair } from './indicatorPair';

/**
 * Targets whose value is another than on the earlier day; one published later than that day is held
 * against the value it was published with first. The target of the newest figure leads, else that of
 * the whole year, else the last.
 */
export function movedTarget({
  indicator,
  targets,
  condition,
  on,
}: IndicatorPair): TargetMoved | null {
  const moves = latestVersions(targets, periodOf, on.after)
    .flatMap((after): TargetMove[] => {
      const versions = versionsOf(targets, periodOf, after.period, on.after);
      const before =
        versions.findLast(({ publishedAt }) => publishedAt <= on.before) ?? versions[0];
      if (before === undefined || before.value === after.value) return [];
      const wasKnown = before.publishedAt <= on.before;
      return [{ before, after, wasKnown, ease: easeOf(before, after, indicator.direction) }];
    })
    .sort((a, b) => comparePeriods(a.after.period, b.after.period));
  const figure = condition.after.latest;
  const ofFigure = moves.find(({ after }) => after.period === figure?.period);
  const lead = ofFigure ?? moves.findLast(isOfYear) ?? moves.at(-1);
  if (lead === undefined) return null;
  const rate = ({ value: target }: Target, actual: number) =>
    rateAchievement({ formula: indicator.formula, actual, target });
  return {
    kind: 'target-moved',
    indicator,
    ...lead,
    others: moves.filter((move) => move !== lead),
    rating:
      figure === null || lead !== ofFigure
        ? null
        : {
            figure,
            againstNew: rate(lead.after, figure.value),
            againstOld: rate(lead.before, figure.value),
          },
  };
}

const periodOf = ({ period }: Target): string => period;

const isOfYear = ({ after }: TargetMove): boolean => periodParts(after.period).cadence === 'yearly';

const easeOf = (before: Target, after: Target, direction: Direction): TargetMove['ease'] =>
  after.value < before.value === (direction === 'higher-is-better') ? 'eased' : 'tightened';
