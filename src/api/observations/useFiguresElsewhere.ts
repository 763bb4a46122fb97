import { useQueries } from '@tanstack/react-query';
import type { RegencyCode } from '@/domain/region/region';
import { useApiBase } from '../ApiBaseContext';
import { HttpError } from '../http/errors';
import { observationsQuery } from './observationQueries';
import type { IndicatorFigures } from './readFigures';

/** One regency's figures of an indicator; there are none where its API does not know the indicator. */
export type FiguresElsewhere =
  | { kind: 'figures'; observations: IndicatorFigures['observations'] }
  | { kind: 'loading' }
  | { kind: 'failed'; retry: () => void };

/** The same indicator of other regencies, in their order; one that fails leaves the others alone. */
export function useFiguresElsewhere(
  regencies: readonly RegencyCode[],
  indicator: string,
): FiguresElsewhere[] {
  const base = useApiBase();
  const answers = useQueries({
    queries: regencies.map((regency) => observationsQuery(base, regency, indicator)),
  });
  return answers.map(({ data, error, refetch }) => {
    if (data !== undefined) return { kind: 'figures', observations: data.observations };
    if (error === null) return { kind: 'loading' };
    if (error instanceof HttpError && error.status === 404)
      return { kind: 'figures', observations: [] };
    return { kind: 'failed', retry: () => void refetch() };
  });
}
