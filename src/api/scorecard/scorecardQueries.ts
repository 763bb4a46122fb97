import { queryOptions } from '@tanstack/react-query';
import type { RegencyCode } from '@/domain/region/region';
import { type IsoDate, yearOf } from '@/domain/time/calendar';
import { type ApiBase, resourceUrl } from '../apiBase';
import { getJson } from '../http/getJson';
import { parseScorecard } from './parseScorecard';

/** The scorecard of one regency; `on` is the as-of date, `null` for now. */
export const scorecardQuery = (base: ApiBase, regency: RegencyCode, on: IsoDate | null) =>
  queryOptions({
    queryKey: ['scorecard', base.assessment, regency, on === null ? 'latest' : yearOf(on)],
    queryFn: async ({ signal }) => {
      const url =
        on === null
          ? resourceUrl(base, 'scorecard', { regency })
          : resourceUrl(base, 'scorecardOfYear', { regency, year: String(yearOf(on)) });
      return await parseScorecard(url, await getJson(url, signal));
    },
  });
