import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { promisesQuery } from '@/api/assessment/promiseQueries';
import { worksheetsQuery } from '@/api/assessment/worksheetQueries';
import type { DutyRecords } from '@/domain/agency/duties/duties';
import type { RegencyCode } from '@/domain/region/region';

/** Duties that are answered apart from the scorecard. */
export type OtherDuties = Pick<DutyRecords, 'worksheets' | 'promises'> & {
  /** Answers that could not be had: the ranking stands without them, and says so. */
  missing: ('worksheets' | 'promises')[];
  /** False while one of them may still come for the first time. */
  isSettled: boolean;
};

/** Worksheets and promises, as far as they are at hand. */
export function useOtherDuties(regency: RegencyCode): OtherDuties {
  const base = useApiBase();
  const [worksheets, promises] = useQueries({
    queries: [worksheetsQuery(base, regency), promisesQuery(base, regency)],
  });
  const isWithout = (answer: { isError: boolean; data: unknown }) =>
    answer.isError && answer.data === undefined;
  const noWorksheets = isWithout(worksheets);
  const noPromises = isWithout(promises);
  const isSettled = !worksheets.isPending && !promises.isPending;
  return useMemo(
    () => ({
      worksheets: worksheets.data ?? [],
      promises: promises.data ?? [],
      missing: [
        ...(noWorksheets ? (['worksheets'] as const) : []),
        ...(noPromises ? (['promises'] as const) : []),
      ],
      isSettled,
    }),
    [worksheets.data, promises.data, noWorksheets, noPromises, isSettled],
  );
}
