import { indicatorConditionsOf, quickWinConditionsOf } from '@/api/scorecard/conditionsOf';
import type { Scorecard } from '@/api/scorecard/parseScorecard';
import type { AgencyRecord } from '@/domain/agency/agencyRecord';
import { agencyRecords } from '@/domain/agency/agencyRecords';
import { dutySources, type Published } from '@/domain/agency/duties/dutySources';
import type { Viewpoint } from '@/domain/time/viewpoint';
import type { OtherDuties } from './useOtherDuties';

type Known = {
  records: AgencyRecord[];
  /** What the duties of all agencies are counted from. */
  published: Published[];
};

/** Every agency of the regency. Throws the `ContractError` of indicators or quick wins. */
export function recordsOf(
  scorecard: Scorecard,
  { worksheets, promises }: OtherDuties,
  { on, rules }: Pick<Viewpoint, 'on' | 'rules'>,
): Known {
  const duties = {
    indicators: indicatorConditionsOf(scorecard, on),
    quickWins: quickWinConditionsOf(scorecard, { on, rules }),
    worksheets,
    promises,
  };
  return {
    records: agencyRecords(scorecard.agencies, duties, on),
    published: dutySources(duties, on),
  };
}
