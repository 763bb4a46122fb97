import { useQueryClient } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { RegencyCode } from '@/domain/region/region';
import { useApiBase } from '../ApiBaseContext';
import { observationsQuery } from './observationQueries';

/**
 * The chosen indicator at once when its figures are at hand; until they are, the one before, so that
 * what is on screen stays.
 */
export function useWithFigures(
  regency: RegencyCode,
  chosen: IndicatorCondition | null,
): IndicatorCondition | null {
  const queryClient = useQueryClient();
  const base = useApiBase();
  const deferred = useDeferredValue(chosen);
  if (chosen === null) return null;
  const { queryKey } = observationsQuery(base, regency, chosen.indicator.id);
  return queryClient.getQueryData(queryKey) === undefined ? deferred : chosen;
}
