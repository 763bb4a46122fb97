/** A work of others that is no package of code, as NOTICE.md has it; what it is for is in the messages. */
export type Material = {
  id: 'plex' | 'serif' | 'regions' | 'villages' | 'land';
  name: string;
  /** The package it was taken from; `null` where it came otherwise. */
  taken: { from: string; version: string } | null;
};

export const MATERIALS: readonly Material[] = [
  {
    id: 'plex',
    name: 'IBM Plex Sans',
    taken: { from: '@fontsource-variable/ibm-plex-sans', version: '5.3.0' },
  },
  {
    id: 'serif',
    name: 'Source Serif 4',
    taken: { from: '@fontsource-variable/source-serif-4', version: '5.3.1' },
  },
  { id: 'land', name: 'Natural Earth 1:10m', taken: { from: 'world-atlas', version: '2.0.2' } },
  { id: 'regions', name: 'idn-area-data', taken: { from: 'idn-area-data', version: '3.1.2' } },
  { id: 'villages', name: 'village-points.csv', taken: null },
];
