import { type SourcedRecord, sourcedRecords } from '@/domain/agency/sources/dataSources';
import type { IsoDate } from '@/domain/time/calendar';
import { unwrap } from '../http/parsePart';
import { indicatorRecordsOf } from './conditionsOf';
import type { Scorecard } from './parseScorecard';

/** All that names a source on a scorecard. Throws the `ContractError` of a broken part: without it a count would be false. */
export const sourcedRecordsOf = (scorecard: Scorecard, on: IsoDate): SourcedRecord[] =>
  sourcedRecords(
    {
      indicators: indicatorRecordsOf(scorecard, on),
      ...unwrap(scorecard.quickWins),
      evaluations: unwrap(scorecard.evaluations),
      programmes: unwrap(scorecard.programmes),
    },
    on,
  );
