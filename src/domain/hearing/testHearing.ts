import type { Indicator, IndicatorRecord } from '../indicator/indicator';
import { type IndicatorCondition, indicatorCondition } from '../indicator/indicatorCondition';
import type { Agency } from '../region/region';
import { anIndicator, aRecord } from '../testRecords';
import { isoDate } from '../time/calendar';

/** The day on which hearings are looked at in tests. */
export const HEARING_DAY = isoDate('2026-11-22');

const partnerOf = (id: string, commission: string): Agency => ({
  id,
  name: `Dinas ${id}`,
  shortName: id.toUpperCase(),
  kind: 'department',
  commission,
  headPost: { id: `Kepala ${id.toUpperCase()}` },
  formerNames: [],
});

/** Two agencies, each the partner of another commission. */
export const HEARING_AGENCIES = [partnerOf('dlh', 'Komisi III'), partnerOf('dinsos', 'Komisi IV')];

/** An indicator of the environment agency, more is better, one decimal. */
export const aHearingIndicator = (
  id: string,
  records: Pick<IndicatorRecord, 'observations' | 'targets'> & Partial<IndicatorRecord>,
  over: Partial<Indicator> = {},
): IndicatorCondition =>
  indicatorCondition(
    aRecord({
      indicator: anIndicator({
        id,
        code: id,
        name: { id: `Indikator ${id}` },
        agency: 'dlh',
        direction: 'higher-is-better',
        formula: 'ratio',
        decimals: 1,
        ...over,
      }),
      ...records,
    }),
    HEARING_DAY,
  );
