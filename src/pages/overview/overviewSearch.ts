/** What a colleague should see from a link to the overview, besides what every page carries. */
export type OverviewSearch = {
  /** Selected district, `?kecamatan=52.02.04`. */
  kecamatan?: string | undefined;
  /** Indicator on the map, `?indikator=…`. */
  indikator?: string | undefined;
  /** Year on the map, `?tahun=2025`. */
  tahun?: number | undefined;
};

/** Bad values fall back to nothing chosen. Whether a code exists is decided where the data is. */
export function parseOverviewSearch(raw: Record<string, unknown>): OverviewSearch {
  const { kecamatan, indikator, tahun } = raw;
  const year = Number(tahun);
  return {
    kecamatan: typeof kecamatan === 'string' && DISTRICT.test(kecamatan) ? kecamatan : undefined,
    indikator: typeof indikator === 'string' && indikator !== '' ? indikator : undefined,
    tahun: Number.isInteger(year) && year > 1900 && year < 2200 ? year : undefined,
  };
}

const DISTRICT = /^\d{2}\.\d{2}\.\d{2}$/;
