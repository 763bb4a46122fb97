import type { DimensionCode } from '@/domain/dimension/dimension';
import type { RegencyCode } from '@/domain/region/region';
import { stringifySearch } from './searchText';

/** Route patterns; `wouter` reads the parameters' types from them. */
export const patterns = {
  home: '/',
  overview: '/:kode',
  dimension: '/:kode/dimensi/:dimensi',
  catalogue: '/:kode/indikator',
  indicator: '/:kode/indikator/:id',
  map: '/:kode/peta',
  data: '/:kode/data',
} as const;

/** A page of a regency, with what it shows. */
export type PageTarget =
  | { page: 'overview' | 'catalogue' | 'map' | 'data' }
  | { page: 'dimension'; dimension: DimensionCode }
  | { page: 'indicator'; id: string };

/** The address of a page; `search` is what it carries behind the question mark. */
export function addressOf(
  regency: RegencyCode,
  target: PageTarget,
  search: Record<string, unknown> = {},
): string {
  return `/${regency}${pathOf(target)}${stringifySearch(search)}`;
}

function pathOf(target: PageTarget): string {
  switch (target.page) {
    case 'overview':
      return '';
    case 'dimension':
      return `/dimensi/${target.dimension}`;
    case 'catalogue':
      return '/indikator';
    case 'indicator':
      return `/indikator/${target.id}`;
    case 'map':
      return '/peta';
    case 'data':
      return '/data';
  }
}
