/** What the reader chose on the page; each may be unset. The words are those of the address. */
export type AreaChoice = {
  indikator?: string | undefined;
  tahun?: number | undefined;
  kecamatan?: string | undefined;
  desa?: string | undefined;
  /** Class bounds of all years, unless it says those of the year alone. */
  kelas?: 'tetap' | 'tahun' | undefined;
  lapisan?: MapLayer[] | undefined;
  tingkat?: 'desa' | undefined;
};

/** Points that can be laid over the areas. */
export const MAP_LAYERS = ['layanan', 'quick-win'] as const;
export type MapLayer = (typeof MAP_LAYERS)[number];

export type ChoosingProps = {
  choice: AreaChoice;
  onChoose: (change: AreaChoice) => void;
};
