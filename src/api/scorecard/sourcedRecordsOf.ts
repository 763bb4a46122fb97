import { type SourcedRecord, sourcedRecords } from '@/domain/agency/sources/dataSources';
import type { IsoDate } from '@/domain/time/calendar';
import { unwrap } from '../http/parsePart';
import type { Scorecard } from './parseScorecard';

/** All that names a source on a scorecard. Throws the `ContractError` of a broken part: without it a count would be false. */
export const sourcedRecordsOf = (scorecard: Scorecard, on: IsoDate): SourcedRecord[] =>
  sourcedRecords(
    {
      indicators: unwrap(scorecard.indicators),
      ...unwrap(scorecard.quickWins),
      evaluations: unwrap(scorecard.evaluations),
      programmes: unwrap(scorecard.programmes),
    },
    on,
  );
