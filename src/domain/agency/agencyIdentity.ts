import { compareCodes } from '../order';
import { type Agency, agencyNames } from '../region/region';
import type { IsoDate } from '../time/calendar';
import type { AgencyIdentity } from './agencyRecord';

/** What each agency is called on a date, by id. */
export function identitiesOn(
  agencies: readonly Agency[],
  on: IsoDate,
): Map<string, AgencyIdentity> {
  const names = agencyNames(agencies, on);
  return new Map(
    agencies.map(({ id, name, shortName, headPost, commission = null, formerNames }) => [
      id,
      {
        id,
        ...{ name, shortName, ...names.get(id) },
        // A name given up later is still its own on that day.
        formerNames: formerNames
          .filter(({ until }) => until <= on)
          .sort((a, b) => compareCodes(b.until, a.until)),
        headPost,
        commission,
      },
    ]),
  );
}

/** An agency that the list does not name goes by its id. */
export const unknownIdentity = (id: string): AgencyIdentity => ({
  id,
  name: id,
  shortName: id,
  formerNames: [],
  headPost: null,
  commission: null,
});
