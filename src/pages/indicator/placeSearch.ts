/** What the panels of places add to the address of an indicator. */
export type PlaceSearch = {
  /** Selected district, `?kecamatan=52.02.04`. */
  kecamatan?: string | undefined;
  /** Year of the map and the ranking, `?tahun=2025`. */
  tahun?: number | undefined;
};

/** Bad values fall back to nothing chosen. Whether a code exists is decided where the data is. */
export function parsePlaceSearch({ kecamatan, tahun }: Record<string, unknown>): PlaceSearch {
  const year = Number(tahun);
  return {
    kecamatan: typeof kecamatan === 'string' && DISTRICT.test(kecamatan) ? kecamatan : undefined,
    tahun: Number.isInteger(year) && year > 1900 && year < 2200 ? year : undefined,
  };
}

const DISTRICT = /^\d{2}\.\d{2}\.\d{2}$/;
