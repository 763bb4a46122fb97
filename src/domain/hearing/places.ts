import { districtForm } from '../district/districtStandingForm';
import type { IndicatorCondition } from '../indicator/indicatorCondition';
import { mapIndicators } from '../map/mapIndicators';
import { compareCodes } from '../order';
import type { AttentionRule } from '../rules/ownRules';

/** More maps than this nobody goes through in a meeting; the others are named. */
const MOST_PLACES = 3;

/** Which indicators of a hearing are shown by district, or at which level they are measured. */
export type PlacesChoice =
  | { kind: 'off-track'; shown: IndicatorCondition[]; others: IndicatorCondition[] }
  | { kind: 'lowest'; shown: IndicatorCondition[]; others: IndicatorCondition[] }
  | { kind: 'none'; regency: number; counted: number };

/**
 * Our rule: the indicators off track that are measured as rates by district, farthest from their target
 * first. Where none of those is off track, the one with the lowest achievement; one that is not rated
 * comes last.
 */
export function placesOf(
  conditions: readonly IndicatorCondition[],
  { bands }: AttentionRule,
): PlacesChoice {
  const candidates = mapIndicators(conditions).sort(lowestFirst);
  const offTrack = candidates.filter(({ achievement }) => isOffTrack(achievement, bands));
  if (offTrack.length > 0)
    return {
      kind: 'off-track',
      shown: offTrack.slice(0, MOST_PLACES),
      others: offTrack.slice(MOST_PLACES),
    };
  if (candidates.length > 0)
    return { kind: 'lowest', shown: candidates.slice(0, 1), others: candidates.slice(1) };
  const counted = conditions.filter(({ indicator }) => districtForm(indicator) === 'table').length;
  return { kind: 'none', regency: conditions.length - counted, counted };
}

const isOffTrack = (
  achievement: IndicatorCondition['achievement'],
  bands: AttentionRule['bands'],
): boolean => achievement.kind === 'rated' && bands.includes(achievement.band);

function lowestFirst(a: IndicatorCondition, b: IndicatorCondition): number {
  const [ofA, ofB] = [percentOf(a), percentOf(b)];
  return ofA === ofB ? compareCodes(a.indicator.code, b.indicator.code) : ofA - ofB;
}

const percentOf = ({ achievement }: IndicatorCondition): number =>
  achievement.kind === 'rated' ? achievement.percent : Number.POSITIVE_INFINITY;
