import { gzipSync } from 'node:zlib';
import type { BoundaryRule } from '../boundaryFile';

/** Bytes of one regency on the wire that a phone hardly notices. */
const LARGEST_KB = 40;
const MOST_DECIMALS = 6;

export const compressedKb = (text: string): number => gzipSync(text, { level: 9 }).length / 1024;

export const size: BoundaryRule = {
  id: 'size',
  severity: 'warning',
  holds: `The file is at most ${LARGEST_KB} kB when compressed (gzip).`,
  source: 'docs/performance.md: the first view asks for it',
  check: ({ text, features }) => {
    const kb = compressedKb(text);
    if (kb <= LARGEST_KB) return [];
    const points = features.reduce((sum, { shape }) => sum + shape.flat(2).length, 0);
    return [
      {
        at: '',
        value: `${Math.round(kb)} kB`,
        reason: `It has ${points} positions; each reader fetches it with the first page.`,
        fix: `--fix out.geojson --simplify ${LARGEST_KB} takes out positions that no screen shows, from both neighbours alike.`,
      },
    ];
  },
};

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

export const decimals: BoundaryRule = {
  id: 'decimals',
  severity: 'warning',
  holds: `Coordinates have at most ${MOST_DECIMALS} decimals (a tenth of a metre).`,
  source: 'RFC 7946, 11.2',
  check: ({ features }) => {
    const most = features.reduce(
      (max, { shape }) =>
        shape.flat(3).reduce((deep, value) => Math.max(deep, decimalsOf(value)), max),
      0,
    );
    if (most <= MOST_DECIMALS) return [];
    return [
      {
        at: 'features.0.geometry.coordinates',
        value: most,
        reason: 'More decimals than any survey measures; they double the size.',
        fix: '--fix rounds to 5 decimals (1 m), which no screen can show.',
      },
    ];
  },
};
