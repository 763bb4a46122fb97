import type { IndicatorFigures } from '@/api/observations/observationQueries';
import { areaStanding, type ClassRule } from '@/domain/areaStanding';
import type { DistrictStanding } from '@/domain/districtStanding';
import { standingsByYear } from '@/domain/mapYears';
import type { MapSubject } from './mapSubject';

/** Thinks once about the same figures: panels ask alike, and a slider goes back and forth. */
function onceFor<T>() {
  const known = new WeakMap<IndicatorFigures, Map<string, T>>();
  return ({ level, question }: MapSubject, about: unknown, think: () => T): T => {
    const { figures, on, freshness } = question;
    const thoughts = known.get(figures) ?? new Map<string, T>();
    known.set(figures, thoughts);
    const key = JSON.stringify([about, level, on, freshness]);
    const thought = thoughts.get(key) ?? think();
    thoughts.set(key, thought);
    return thought;
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
