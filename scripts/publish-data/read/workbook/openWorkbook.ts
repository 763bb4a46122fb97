import { unzipSync, zipSync } from 'fflate';

/** Inflated, a workbook of half a million figures is about 300 MB. */
const MOST_BYTES = 400 * 1024 * 1024;

export type WorkbookParts = Record<string, Uint8Array>;

export class TooLarge extends Error {}

/**
 * The parts of a workbook. A part is inflated into as much room as its entry declares and no further, and what all
 * entries declare is bounded, so that a small file cannot fill the memory.
 */
export function openWorkbook(bytes: Uint8Array, most = MOST_BYTES): WorkbookParts {
  let sum = 0;
  return unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      if (!/\.(xml|rels)$/i.test(name)) return false;
      sum += Math.max(size, originalSize);
      if (sum > most)
        throw new TooLarge(
          `isi berkas ini lebih dari ${Math.round(most / 1024 / 1024)} MB setelah dibuka`,
        );
      return true;
    },
  });
}

/** The same parts as a file that says nothing else of itself than what was measured. */
export const measuredFile = (parts: WorkbookParts): Uint8Array<ArrayBuffer> =>
  zipSync(parts, { level: 0 });
