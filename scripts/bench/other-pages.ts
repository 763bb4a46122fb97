import { REGENCY } from './build-contestants';

/** Pages measured beside the overview, and how many panels each has when it is ready. */
export const OTHER_PAGES = {
  dimension: { path: `/${REGENCY}/dimensi/living`, panels: 3 },
  catalogue: { path: `/${REGENCY}/indikator`, panels: 1 },
  indicator: { path: `/${REGENCY}/indikator/stunting`, panels: 4 },
  map: { path: `/${REGENCY}/peta`, panels: 1 },
  quickWins: { path: `/${REGENCY}/quick-win`, panels: 1 },
  quickWin: { path: `/${REGENCY}/quick-win/bank-sampah-terpilah`, panels: 3 },
  agencies: { path: `/${REGENCY}/perangkat-daerah`, panels: 1 },
  agency: { path: `/${REGENCY}/perangkat-daerah/dlh`, panels: 3 },
  assessment: { path: `/${REGENCY}/asesmen`, panels: 3 },
  services: { path: `/${REGENCY}/layanan`, panels: 2 },
  data: { path: `/${REGENCY}/data`, panels: 3 },
} as const;

export type OtherPage = keyof typeof OTHER_PAGES;
