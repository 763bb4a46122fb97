import { latestVersions } from '../../time/asOf';
import type { Hearing } from '../hearing';
import type { HearingPromise } from '../promise';
import { keptBy } from './promiseState';

/**
 * Our rule: what the council saw kept when it last looked need not be read out again. What became known
 * after that day it has not seen, and what is not kept by that day any more it has to hear.
 */
export function settledSince(
  promises: readonly HearingPromise[],
  since: Hearing['since'],
): (promise: HearingPromise) => boolean {
  if (since === null) return () => false;
  const { asOf } = since;
  const seenKept = new Set(
    latestVersions(promises, ({ id }) => id, asOf)
      .filter((promise) => keptBy(promise, asOf) !== null)
      .map(({ id }) => id),
  );
  return (promise) => seenKept.has(promise.id) && keptBy(promise, asOf) !== null;
}
