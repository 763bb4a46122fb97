import { DIMENSION_CODES, type DimensionCode } from '@/domain/dimension/dimension';
import {
  SERVICE_KINDS,
  SERVICE_STATUSES,
  type ServiceKind,
  type ServiceStatus,
} from '@/domain/region/service';
import { SERVICE_STATES, type ServiceState } from '@/domain/region/serviceCounts';
import { SERVICE_ORDERS, type ServiceOrder } from '@/domain/region/serviceOrder';
import type { ServiceQuery } from '@/features/service-list';

/** What a colleague should see from a link to the services, in the words of the address. */
export type ServicesSearch = {
  /** Searched text, `?cari=aduan`. */
  cari?: string | undefined;
  /** `?dimensi=economy`. */
  dimensi?: DimensionCode | undefined;
  /** Id of an agency, `?perangkat=dlh`; whether it exists is decided where the data is. */
  perangkat?: string | undefined;
  /** `?jenis=non-digital`. */
  jenis?: ServiceKind | undefined;
  /** `?status=uji`. */
  status?: ServiceStatus | undefined;
  /** `?terintegrasi=belum`. */
  terintegrasi?: ServiceState | undefined;
  /** Code of a district, `?kecamatan=52.02.01`; chosen in the list or on the map. */
  kecamatan?: string | undefined;
  /** `?urut=pengguna`. */
  urut?: ServiceOrder | undefined;
};

const KIND_WORDS: Record<ServiceKind, string> = {
  service: 'layanan',
  application: 'aplikasi',
  'non-digital': 'non-digital',
};

const STATUS_WORDS: Record<ServiceStatus, string> = {
  active: 'aktif',
  trial: 'uji',
  inactive: 'tidak-aktif',
};

const INTEGRATION_WORDS: Record<ServiceState, string> = {
  integrated: 'ya',
  separate: 'belum',
  unknown: 'tidak-diketahui',
  inactive: 'tidak-aktif',
};

const ORDER_WORDS: Record<ServiceOrder, string> = {
  match: 'cocok',
  dimension: 'dimensi',
  name: 'nama',
  separate: 'belum-terintegrasi',
  users: 'pengguna',
  newest: 'terbaru',
  agency: 'perangkat',
};

const LONGEST_SEARCH = 100;

/** Bad values fall back to nothing asked. */
export function parseServicesSearch(raw: Record<string, unknown>): ServicesSearch {
  const { cari, dimensi, perangkat, jenis, status, terintegrasi, kecamatan, urut } = raw;
  return {
    cari: typeof cari === 'string' ? cari.slice(0, LONGEST_SEARCH) : undefined,
    dimensi: DIMENSION_CODES.find((code) => code === dimensi),
    perangkat: typeof perangkat === 'string' && perangkat !== '' ? perangkat : undefined,
    jenis: SERVICE_KINDS.find((kind) => KIND_WORDS[kind] === jenis),
    status: SERVICE_STATUSES.find((known) => STATUS_WORDS[known] === status),
    terintegrasi: SERVICE_STATES.find((known) => INTEGRATION_WORDS[known] === terintegrasi),
    kecamatan:
      typeof kecamatan === 'string' && /^\d{2}\.\d{2}\.\d{2}$/.test(kecamatan)
        ? kecamatan
        : undefined,
    urut: SERVICE_ORDERS.find((order) => ORDER_WORDS[order] === urut),
  };
}

export const queryOf = (search: ServicesSearch): ServiceQuery => ({
  text: search.cari ?? '',
  dimension: search.dimensi,
  agency: search.perangkat,
  kind: search.jenis,
  status: search.status,
  integration: search.terintegrasi,
  district: search.kecamatan,
  order: search.urut,
});

/** What a change of the query writes into the address; what it does not name stays. */
export const searchOf = (
  change: Partial<ServiceQuery>,
): Partial<Record<keyof ServicesSearch, string | undefined>> => ({
  ...('text' in change && { cari: change.text }),
  ...('dimension' in change && { dimensi: change.dimension }),
  ...('agency' in change && { perangkat: change.agency }),
  ...('kind' in change && { jenis: change.kind && KIND_WORDS[change.kind] }),
  ...('status' in change && { status: change.status && STATUS_WORDS[change.status] }),
  ...('integration' in change && {
    terintegrasi: change.integration && INTEGRATION_WORDS[change.integration],
  }),
  ...('district' in change && { kecamatan: change.district }),
  ...('order' in change && { urut: change.order && ORDER_WORDS[change.order] }),
});
