import { REGENCY } from './build-contestants';

/** Pages measured beside the overview, and how many panels each has when it is ready. */
export const OTHER_PAGES = {
  dimension: { path: `/${REGENCY}/dimensi/living`, panels: 3 },
  catalogue: { path: `/${REGENCY}/indikator`, panels: 1 },
  indicator: { path: `/${REGENCY}/indikator/stunting`, panels: 4 },
  map: { path: `/${REGENCY}/peta`, panels: 1 },
  data: { path: `/${REGENCY}/data`, panels: 3 },
} as const;

export type OtherPage = keyof typeof OTHER_PAGES;
