export type SitesSearch = {
  /** Code of the chosen district. */
  kecamatan?: string | undefined;
};

const DISTRICT = /^\d{2}\.\d{2}\.\d{2}$/;

/** Reads what an address says of the sites. Whether the code exists is decided where the data is. */
export function parseSitesSearch({ kecamatan }: Record<string, unknown>): SitesSearch {
  const isCode = typeof kecamatan === 'string' && DISTRICT.test(kecamatan);
  return { kecamatan: isCode ? kecamatan : undefined };
}
