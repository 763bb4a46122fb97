import type { PickModel } from './pick/selectPick';
import type { RemoteNames } from './walls/WallOnScreen';

/** What the walls' codes are called; a code stays a code while the scorecard has not been answered. */
export const namesOf = (pick: PickModel | null): RemoteNames => ({
  indicators: new Map(
    pick?.groups.flatMap(({ indicators }) => indicators.map(({ id, name }) => [id, name])),
  ),
  districts: new Map(pick?.districts.map(({ code, name }) => [code, name])),
});
