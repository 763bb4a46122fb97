import type { Hearing } from '@/domain/hearing/hearing';
import {
  type EarlierPromise,
  type EarlierPromises,
  earlierPromises,
} from '@/domain/hearing/promises/earlierPromises';
import type { PromiseState } from '@/domain/hearing/promises/promiseState';
import type { AgencyNames } from '@/domain/region/region';
import type { IsoDate } from '@/domain/time/calendar';

export type PromisesModel = EarlierPromises & {
  /** The day of the edition, and of what it is compared with. */
  on: IsoDate;
  since: IsoDate | null;
  agencies: AgencyNames;
  counts: Record<PromiseState['kind'], number>;
  /** The longest overdue, or the open one that is due first; `null` where all were kept. */
  first: EarlierPromise | null;
};

type Records = Parameters<typeof earlierPromises>[0];

/** The promises of earlier hearings, how many stand how, and the one to ask for first. */
export function selectPromises(
  records: Records,
  hearing: Hearing,
  agencies: AgencyNames,
): PromisesModel {
  const earlier = earlierPromises(records, hearing);
  const { listed } = earlier;
  const count = (kind: PromiseState['kind']) =>
    listed.filter(({ state }) => state.kind === kind).length;
  return {
    ...earlier,
    on: hearing.asOf,
    since: hearing.since?.asOf ?? null,
    agencies,
    counts: {
      overdue: count('overdue'),
      open: count('open'),
      'kept-late': count('kept-late'),
      kept: count('kept'),
    },
    first: listed.find(isUnkept) ?? null,
  };
}

export const isUnkept = ({ state }: EarlierPromise): boolean =>
  state.kind === 'overdue' || state.kind === 'open';
