import { indicatorConditionsOf, quickWinConditionsOf } from '@/api/scorecard/conditionsOf';
import type { Scorecard } from '@/api/scorecard/parseScorecard';
import type { AgencyRecord } from '@/domain/agency/agencyRecord';
import { agencyRecords } from '@/domain/agency/agencyRecords';
import type { IsoDate } from '@/domain/time/calendar';
import type { OtherDuties } from './useOtherDuties';

/** Every agency of the regency. Throws the `ContractError` of indicators or quick wins. */
export const recordsOf = (
  scorecard: Scorecard,
  { worksheets, promises }: OtherDuties,
  on: IsoDate,
): AgencyRecord[] =>
  agencyRecords(
    scorecard.agencies,
    {
      indicators: indicatorConditionsOf(scorecard, on),
      quickWins: quickWinConditionsOf(scorecard, on),
      worksheets,
      promises,
    },
    on,
  );
