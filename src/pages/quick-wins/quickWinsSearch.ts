import { DIMENSION_CODES, type DimensionCode } from '@/domain/dimension/dimension';
import { QUICK_WIN_ORDERS, type QuickWinOrder } from '@/domain/quick-win/list/quickWinFilterOrder';
import { WORST_SCHEDULE_FIRST } from '@/domain/quick-win/quickWinOrder';
import type { ScheduleStatus } from '@/domain/quick-win/schedule';
import type { QuickWinQuery } from '@/features/quick-win-list';

/** What a colleague should see from a link to the quick wins, in the words of the address. */
export type QuickWinsSearch = {
  /** `?dimensi=economy`. */
  dimensi?: DimensionCode | undefined;
  /** Id of an agency, `?perangkat=dlh`; whether it exists is decided where the data is. */
  perangkat?: string | undefined;
  /** `?status=kritis`. */
  status?: ScheduleStatus | undefined;
  /** Code of a kecamatan, `?kecamatan=52.02.01`; likewise. */
  kecamatan?: string | undefined;
  /** Searched text, `?cari=sampah`. */
  cari?: string | undefined;
  /** `?urut=deviasi`; the worst first needs no word. */
  urut?: QuickWinOrder | undefined;
};

const STATUS_WORDS: Record<ScheduleStatus, string> = {
  critical: 'kritis',
  late: 'terlambat',
  'at-risk': 'berisiko',
  unreported: 'belum-lapor',
  'on-time': 'tepat-waktu',
  'not-started': 'belum-dimulai',
  done: 'selesai',
};

const ORDER_WORDS: Record<QuickWinOrder, string> = {
  worst: 'terburuk',
  deviation: 'deviasi',
  spending: 'serapan',
  milestone: 'tonggak',
  name: 'nama',
};

const DISTRICT_CODE = /^\d\d\.\d\d\.\d\d$/;
const LONGEST_SEARCH = 100;

/** Bad values fall back to nothing asked. */
export function parseQuickWinsSearch(raw: Record<string, unknown>): QuickWinsSearch {
  const { dimensi, perangkat, status, kecamatan, cari, urut } = raw;
  return {
    dimensi: DIMENSION_CODES.find((code) => code === dimensi),
    perangkat: typeof perangkat === 'string' && perangkat !== '' ? perangkat : undefined,
    status: WORST_SCHEDULE_FIRST.find((meaning) => STATUS_WORDS[meaning] === status),
    kecamatan:
      typeof kecamatan === 'string' && DISTRICT_CODE.test(kecamatan) ? kecamatan : undefined,
    cari: typeof cari === 'string' ? cari.slice(0, LONGEST_SEARCH) : undefined,
    urut: QUICK_WIN_ORDERS.find((meaning) => ORDER_WORDS[meaning] === urut),
  };
}

export const queryOf = (search: QuickWinsSearch): QuickWinQuery => ({
  text: search.cari ?? '',
  dimension: search.dimensi,
  agency: search.perangkat,
  status: search.status,
  district: search.kecamatan,
  order: search.urut,
});

/** What a change of the query writes into the address; what it does not name stays. */
export const searchOf = (
  change: Partial<QuickWinQuery>,
): Partial<Record<keyof QuickWinsSearch, string | undefined>> => ({
  ...('text' in change && { cari: change.text }),
  ...('dimension' in change && { dimensi: change.dimension }),
  ...('agency' in change && { perangkat: change.agency }),
  ...('status' in change && { status: change.status && STATUS_WORDS[change.status] }),
  ...('district' in change && { kecamatan: change.district }),
  ...('order' in change && { urut: change.order && ORDER_WORDS[change.order] }),
});
