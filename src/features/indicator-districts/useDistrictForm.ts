import { useQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { boundariesQuery } from '@/api/boundaries/boundaryQueries';
import { indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import {
  type DistrictForm,
  districtForm,
  growsWithSize,
} from '@/domain/district/districtStandingForm';
import type { Viewpoint } from '@/domain/time/viewpoint';

/** Which panels an indicator has by district; those of a map until the scorecard is here. */
export function useDistrictForm(
  { regency, asOf, on }: Viewpoint,
  id: string,
): { form: DistrictForm; hasGap: boolean } {
  const base = useApiBase();
  const { data } = useQuery(scorecardQuery(base, regency, asOf));
  const conditions = data?.indicators.ok ? indicatorConditionsOf(data, on) : [];
  const indicator = conditions.find((condition) => condition.indicator.id === id)?.indicator;
  const form = indicator === undefined ? 'map' : districtForm(indicator);
  // Asked for here, so that the boundaries of the map come with the figures, not after them.
  useQuery({ ...boundariesQuery(base, regency, 'district'), enabled: form === 'map' });
  return { form, hasGap: form !== 'none' && !(indicator && growsWithSize(indicator)) };
}
