import type { IsoDate } from './calendar';

type Followed = { addedAt?: IsoDate | undefined; withdrawnAt?: IsoDate | undefined };

/**
 * Whether an item belongs to a day: from the day it was added on, until the day before it was
 * withdrawn. Of what came later or was given up earlier an edition of that day knows nothing.
 */
export const isFollowedOn = ({ addedAt, withdrawnAt }: Followed, on: IsoDate): boolean =>
  (addedAt === undefined || addedAt <= on) && (withdrawnAt === undefined || on < withdrawnAt);
