import { queryOptions } from '@tanstack/react-query';
import type { RegencyCode } from '@/domain/region/region';
import { type IsoDate, yearOf } from '@/domain/time/calendar';
import { type ApiBase, resourceUrl } from '../apiBase';
import { scorecards } from './readScorecard';

/** The scorecard of one regency; `on` is the as-of date, `null` for now. */
export const scorecardQuery = (base: ApiBase, regency: RegencyCode, on: IsoDate | null) => {
  const url = () =>
    on === null
      ? resourceUrl(base, 'scorecard', { regency })
      : resourceUrl(base, 'scorecardOfYear', { regency, year: String(yearOf(on)) });
  return queryOptions({
    queryKey: ['scorecard', base.assessment, regency, on === null ? 'latest' : yearOf(on)],
    initialData: () => scorecards.takeAtHand(url()),
    queryFn: ({ signal }) => scorecards.read(url(), signal),
  });
};
