import type { IndicatorRecord, Source } from '../../indicator/indicator';
import { earlierPromises } from '../promises/earlierPromises';
import { indicatorsInScope, quickWinsInScope } from '../scope';
import { shownRecords } from './shownRecords';

type Asking = Parameters<typeof earlierPromises>[1];
/** Conditions of the whole regency, with promises and editions in every published version. */
type Known = Parameters<typeof earlierPromises>[0] & { records: readonly IndicatorRecord[] };

/**
 * Where all that a report shows comes from, a source a record: figures of the scope and of the macro
 * set, quick wins with their reports, and the promises that are listed. Whether any of it is simulated
 * is said by these alone, so that paper and slides say the same.
 */
export function shownSources(known: Known, hearing: Asking): Source[] {
  const { indicators, quickWins, agencies, records } = known;
  const { scope, asOf } = hearing;
  const parts = {
    conditions: indicators,
    inScope: indicatorsInScope(indicators, scope, agencies),
    records,
    quickWins: quickWinsInScope(quickWins, scope, agencies),
  };
  return [
    ...shownRecords(parts, asOf).map(({ source }) => source),
    ...earlierPromises(known, hearing).listed.map(({ promise }) => promise.source),
  ];
}
