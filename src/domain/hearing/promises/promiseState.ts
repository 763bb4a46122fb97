import { daysBetween, type IsoDate } from '../../time/calendar';
import type { Days } from '../../units';
import type { HearingPromise } from '../promise';

/** How a promise stands on one day; what is overdue and what was kept late is counted in whole days. */
export type PromiseState =
  | { kind: 'overdue'; daysLate: Days }
  /** 0 on the due day itself. */
  | { kind: 'open'; daysLeft: Days }
  | { kind: 'kept-late'; keptAt: IsoDate; daysLate: Days }
  | { kind: 'kept'; keptAt: IsoDate };

/** In the order in which promises are listed. */
const PROMISE_STATES = [
  'overdue',
  'open',
  'kept-late',
  'kept',
] as const satisfies readonly PromiseState['kind'][];

type Dated = Pick<HearingPromise, 'due' | 'keptAt'>;

/** The day on which it was kept, where that is not still to come: an edition knows nothing of later days. */
export const keptBy = ({ keptAt }: Pick<HearingPromise, 'keptAt'>, on: IsoDate): IsoDate | null =>
  keptAt !== null && keptAt <= on ? keptAt : null;

/** The due day itself is in time, as it is for every duty. */
export function promiseStateOn(promise: Dated, on: IsoDate): PromiseState {
  const keptAt = keptBy(promise, on);
  const { due } = promise;
  if (keptAt !== null)
    return keptAt > due
      ? { kind: 'kept-late', keptAt, daysLate: daysBetween(due, keptAt) }
      : { kind: 'kept', keptAt };
  return due < on
    ? { kind: 'overdue', daysLate: daysBetween(due, on) }
    : { kind: 'open', daysLeft: daysBetween(on, due) };
}

/** Overdue first, then open, kept late, kept. */
export const rankOfState = ({ kind }: PromiseState): number => PROMISE_STATES.indexOf(kind);

/** Days past the due day; 0 of what is not. */
export const daysPast = (state: PromiseState): number =>
  state.kind === 'overdue' || state.kind === 'kept-late' ? state.daysLate : 0;
