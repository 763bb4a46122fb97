import type { DimensionCode } from '@/domain/dimension/dimension';
import type { RegencyCode } from '@/domain/region/region';
import { stringifySearch } from './searchText';

/** Route patterns; `wouter` reads the parameters' types from them. */
export const patterns = {
  home: '/',
  overview: '/:kode',
  dimension: '/:kode/dimensi/:id',
  catalogue: '/:kode/indikator',
  indicator: '/:kode/indikator/:id',
  map: '/:kode/peta',
  quickWins: '/:kode/quick-win',
  quickWin: '/:kode/quick-win/:id',
  agencies: '/:kode/perangkat-daerah',
  agency: '/:kode/perangkat-daerah/:id',
  assessment: '/:kode/asesmen',
  services: '/:kode/layanan',
  data: '/:kode/data',
  hearings: '/:kode/rapat',
  hearing: '/:kode/rapat/:id',
  wall: '/:kode/layar',
  remote: '/:kode/layar/kendali',
} as const;

/** Whether an address is of the wall, wherever the product stands on its server. */
export const isWallPath = (path: string): boolean => /\/\d\d\.\d\d\/layar\/?$/.test(path);

/** A page of a regency, with what it shows. */
export type PageTarget =
  | { page: keyof typeof PLAIN }
  | { page: 'dimension'; dimension: DimensionCode }
  | { page: keyof typeof OF_ONE; id: string };

/** Pages that need nothing but the regency. */
const PLAIN = {
  overview: '',
  catalogue: '/indikator',
  map: '/peta',
  quickWins: '/quick-win',
  agencies: '/perangkat-daerah',
  assessment: '/asesmen',
  services: '/layanan',
  data: '/data',
  hearings: '/rapat',
  wall: '/layar',
  remote: '/layar/kendali',
} as const;

/** Pages of one thing, and where it is one of. */
const OF_ONE = {
  indicator: PLAIN.catalogue,
  quickWin: PLAIN.quickWins,
  agency: PLAIN.agencies,
  hearing: PLAIN.hearings,
} as const;

/** The address of a page; `search` is what it carries behind the question mark. */
export function addressOf(
  regency: RegencyCode,
  target: PageTarget,
  search: Record<string, unknown> = {},
): string {
  return `/${regency}${pathOf(target)}${stringifySearch(search)}`;
}

function pathOf(target: PageTarget): string {
  if ('id' in target) return `${OF_ONE[target.page]}/${target.id}`;
  return target.page === 'dimension' ? `/dimensi/${target.dimension}` : PLAIN[target.page];
}
