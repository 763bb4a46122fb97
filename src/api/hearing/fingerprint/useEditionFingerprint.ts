import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { SectionProps } from '@/domain/hearing/hearing';
import { placesOf } from '@/domain/hearing/places';
import { indicatorsInScope } from '@/domain/hearing/scope';
import { useApiBase } from '../../ApiBaseContext';
import { indicatorConditionsOf } from '../../scorecard/conditionsOf';
import { scorecardQuery } from '../../scorecard/scorecardQueries';
import { type FingerprintState, useFingerprint } from './useFingerprint';

/** Fingerprint of a hearing's edition: of its day, with the figures by district that its scope shows. */
export function useEditionFingerprint({ viewpoint, hearing }: SectionProps): FingerprintState {
  const { regency, asOf, on, rules } = viewpoint;
  const { scope } = hearing;
  const { data } = useQuery(scorecardQuery(useApiBase(), regency, asOf));
  const mapped = useMemo(() => {
    if (data === undefined || !data.indicators.ok) return [];
    const inside = indicatorsInScope(indicatorConditionsOf(data, on), scope, data.agencies);
    const places = placesOf(inside, rules.attention);
    return places.kind === 'none' ? [] : places.shown.map(({ indicator }) => indicator.id);
  }, [data, on, scope, rules]);
  return useFingerprint(viewpoint, mapped);
}
