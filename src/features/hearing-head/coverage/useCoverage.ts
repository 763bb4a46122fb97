import { useQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { HttpError } from '@/api/http/errors';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import { type CoverageGap, coverageGap } from '@/domain/hearing/coverage';
import type { IsoDate } from '@/domain/time/calendar';

type Coverage = { gap: CoverageGap; coversFrom: IsoDate };

/** What the API says of the day; the newest answer is asked only where that of the day's year is not there. */
export function useCoverage(regency: string, asOf: IsoDate): Coverage | null {
  const base = useApiBase();
  const { data, error } = useQuery(scorecardQuery(base, regency, asOf));
  const isMissing = data === undefined && error instanceof HttpError && error.status === 404;
  const { data: latest } = useQuery({
    ...scorecardQuery(base, regency, null),
    enabled: isMissing,
  });
  const coversFrom = isMissing ? latest?.coversFrom : data?.coversFrom;
  return coversFrom === undefined
    ? null
    : { coversFrom, gap: coverageGap({ asOf, coversFrom, isMissing }) };
}
