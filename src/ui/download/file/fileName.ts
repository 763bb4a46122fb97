import type { FileFacts } from './fileFacts';

export type FileFormat = 'csv' | 'xlsx' | 'png' | 'svg' | 'geojson';

/** Longer names are cut by mail programs and old file systems. */
const MOST_LETTERS = 60;

/** `52.02_ipm_2026-11-22.csv`: whose, what, as of which day. */
export const fileName = (
  { regency, asOf }: Pick<FileFacts, 'regency' | 'asOf'>,
  what: string,
  format: FileFormat,
): string => `${regency.code}_${slugOf(what)}_${asOf}.${format}`;

/** Small Latin letters, digits and hyphens, which every system takes in a name. */
function slugOf(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_LETTERS)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'data' : slug;
}
