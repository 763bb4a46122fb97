import type { RegencyCode } from '@/domain/region';
import type { AppSearch } from './appSearch';
import { stringifySearch } from './searchText';

/** Route patterns beside the addresses that lead to them; `wouter` reads the parameters' types from them. */
export const paths = {
  home: { pattern: '/' },
  overview: {
    pattern: '/:kode',
    to: (kode: RegencyCode, search: AppSearch = {}) => `/${kode}${stringifySearch(search)}`,
  },
} as const;
