import type { IndicatorFigures } from '@/api/observations/readFigures';
import { areaStanding, type ClassRule } from '@/domain/district/areaStanding';
import type { DistrictStanding } from '@/domain/district/districtStanding';
import { standingsByYear } from '@/domain/map/mapYears';
import type { MapSubject } from './mapSubject';

type Thought<T> = Pick<MapSubject['question'], 'indicator' | 'districts'> & { result: T };

/**
 * Thinks once about the same figures, indicator and areas: panels ask alike, and a slider goes back
 * and forth.
 */
function onceFor<T>() {
  const known = new WeakMap<IndicatorFigures, Map<string, Thought<T>>>();
  return ({ level, question }: MapSubject, about: unknown, think: () => T): T => {
    const { figures, indicator, districts, on, freshness } = question;
    const thoughts = known.get(figures) ?? new Map<string, Thought<T>>();
    known.set(figures, thoughts);
    const key = JSON.stringify([about, level, on, freshness]);
    const thought = thoughts.get(key);
    if (thought?.indicator === indicator && thought.districts === districts) return thought.result;
    const result = think();
    thoughts.set(key, { indicator, districts, result });
    return result;
  };
}

const onceAYear = onceFor<DistrictStanding>();
const onceForAll = onceFor<DistrictStanding[]>();

/** How the areas stand in a year, the newest where it has no figures. */
export const standingIn = (
  subject: MapSubject,
  year: number | undefined,
  classRule: ClassRule,
): DistrictStanding =>
  onceAYear(subject, [year ?? null, classRule], () =>
    areaStanding({ ...subject.question, year, classRule }),
  );

/** One standing a year, oldest first, in the same classes. */
export const allStandings = (subject: MapSubject): DistrictStanding[] =>
  onceForAll(subject, 'years', () =>
    standingsByYear({ ...subject.question, year: undefined, classRule: 'fixed' }),
  );
