import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { boundariesQuery } from '@/api/boundaries/boundaryQueries';
import { observationsQuery } from '@/api/observations/observationQueries';
import type { RegencyCode } from '@/domain/region/region';
import { figuresNeeded } from '@/domain/wall/rotation/figuresNeeded';
import type { RotationEntry } from '@/domain/wall/rotation/scene';

/**
 * Fetches the figures of every scene of the round ahead, one after the other, so that an outage finds
 * them at hand and not only those that happened to be shown. `answeredAt`, when the scorecard last came, lets
 * it go on where an outage ended it.
 */
export function useWarmFigures(
  regency: RegencyCode,
  rotation: readonly RotationEntry[],
  answeredAt: number,
): void {
  const queryClient = useQueryClient();
  const base = useApiBase();
  const wanted = figuresNeeded(rotation).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: an API that answers again may have what failed before
  useEffect(() => {
    let isOver = false;
    const fetchAll = async () => {
      await queryClient.prefetchQuery(boundariesQuery(base, regency, 'district'));
      for (const indicator of wanted.split(' ')) {
        if (isOver) return;
        const query = observationsQuery(base, regency, indicator);
        // What is at hand is refreshed when it is shown.
        if (queryClient.getQueryData(query.queryKey) === undefined)
          await queryClient.prefetchQuery(query);
      }
    };
    if (wanted !== '') void fetchAll();
    return () => {
      isOver = true;
    };
  }, [queryClient, base, regency, wanted, answeredAt]);
}
