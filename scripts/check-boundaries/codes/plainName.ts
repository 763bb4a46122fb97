/** `Kec. Praya Barat` and `PRAYA BARAT` are one name. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(kecamatan|kec\.?)\s+/, '')
    .replace(/[^a-z]/g, '');
