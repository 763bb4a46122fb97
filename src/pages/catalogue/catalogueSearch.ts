import { DIMENSION_CODES, type DimensionCode } from '@/domain/dimension/dimension';
import {
  FRESHNESS_STATES,
  type FreshnessState,
  INDICATOR_STATUSES,
  type IndicatorStatus,
} from '@/domain/search/indicatorSearchFilter';
import { INDICATOR_ORDERS, type IndicatorOrder } from '@/domain/search/indicatorSearchOrder';
import type { IndicatorQuery } from '@/features/indicator-catalogue';

/** What a colleague should see from a link to the catalogue, in the words of the address. */
export type CatalogueSearch = {
  /** Searched text, `?cari=sampah`. */
  cari?: string | undefined;
  /** `?dimensi=economy`. */
  dimensi?: DimensionCode | undefined;
  /** Id of an agency, `?perangkat=dlh`; whether it exists is decided where the data is. */
  perangkat?: string | undefined;
  /** `?status=sangat-rendah`. */
  status?: IndicatorStatus | undefined;
  /** `?kemutakhiran=terlambat`. */
  kemutakhiran?: FreshnessState | undefined;
  /** `?urut=nama`. */
  urut?: IndicatorOrder | undefined;
};

const STATUS_WORDS: Record<IndicatorStatus, string> = {
  'very-low': 'sangat-rendah',
  low: 'rendah',
  medium: 'sedang',
  high: 'tinggi',
  'very-high': 'sangat-tinggi',
  met: 'mencapai-target',
  missed: 'belum-mencapai-target',
  unreported: 'belum-lapor',
  'without-figure': 'tanpa-angka',
  'without-target': 'tanpa-target',
  'not-computed': 'tanpa-capaian',
};

const FRESHNESS_WORDS: Record<FreshnessState, string> = {
  current: 'terbaru',
  'due-soon': 'segera',
  late: 'terlambat',
  never: 'belum-pernah',
};

const ORDER_WORDS: Record<IndicatorOrder, string> = {
  match: 'cocok',
  lowest: 'capaian-terendah',
  highest: 'capaian-tertinggi',
  name: 'nama',
  code: 'kode',
  lateness: 'terlambat',
  published: 'perubahan',
  worsening: 'memburuk',
};

const LONGEST_SEARCH = 100;

/** Bad values fall back to nothing asked. */
export function parseCatalogueSearch(raw: Record<string, unknown>): CatalogueSearch {
  const { cari, dimensi, perangkat, status, kemutakhiran, urut } = raw;
  return {
    cari: typeof cari === 'string' ? cari.slice(0, LONGEST_SEARCH) : undefined,
    dimensi: DIMENSION_CODES.find((code) => code === dimensi),
    perangkat: typeof perangkat === 'string' && perangkat !== '' ? perangkat : undefined,
    status: meantBy(INDICATOR_STATUSES, STATUS_WORDS, status),
    kemutakhiran: meantBy(FRESHNESS_STATES, FRESHNESS_WORDS, kemutakhiran),
    urut: meantBy(INDICATOR_ORDERS, ORDER_WORDS, urut),
  };
}

export const queryOf = (search: CatalogueSearch): IndicatorQuery => ({
  text: search.cari ?? '',
  dimension: search.dimensi,
  agency: search.perangkat,
  status: search.status,
  freshness: search.kemutakhiran,
  order: search.urut,
});

/** What a change of the query writes into the address; what it does not name stays. */
export const searchOf = (
  change: Partial<IndicatorQuery>,
): Partial<Record<keyof CatalogueSearch, string | undefined>> => ({
  ...('text' in change && { cari: change.text }),
  ...('dimension' in change && { dimensi: change.dimension }),
  ...('agency' in change && { perangkat: change.agency }),
  ...('status' in change && { status: change.status && STATUS_WORDS[change.status] }),
  ...('freshness' in change && {
    kemutakhiran: change.freshness && FRESHNESS_WORDS[change.freshness],
  }),
  ...('order' in change && { urut: change.order && ORDER_WORDS[change.order] }),
});

const meantBy = <Meaning extends string>(
  meanings: readonly Meaning[],
  words: Record<Meaning, string>,
  word: unknown,
): Meaning | undefined => meanings.find((meaning) => words[meaning] === word);
