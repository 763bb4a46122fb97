import type { WorksheetQuery } from '@/features/worksheet-matrix';

/** What the readiness part of the page carries in the address; the year is the page's own. */
export type ReadinessSearch = {
  /** Year of the checklist, `?tahun=2024`; without it the newest. */
  tahun?: number | undefined;
  /** A commission of the council, `?komisi=Komisi III`; whether it exists is decided where the data is. */
  komisi?: string | undefined;
  /** Id of an agency, `?perangkat=dlh`. */
  perangkat?: string | undefined;
};

/** Bad values fall back to nothing asked. */
export function parseReadinessSearch(raw: Record<string, unknown>): ReadinessSearch {
  const { komisi, perangkat } = raw;
  const tahun = Number(raw.tahun);
  return {
    tahun: Number.isInteger(tahun) && tahun > 1900 && tahun < 2200 ? tahun : undefined,
    komisi: typeof komisi === 'string' && komisi !== '' ? komisi : undefined,
    perangkat: typeof perangkat === 'string' && perangkat !== '' ? perangkat : undefined,
  };
}

/** What a change of the matrix writes into the address; what it does not name stays. */
export const searchOf = (
  change: Partial<WorksheetQuery>,
): Partial<Record<keyof ReadinessSearch, string | undefined>> => ({
  ...('commission' in change && { komisi: change.commission }),
  ...('agency' in change && { perangkat: change.agency }),
});
