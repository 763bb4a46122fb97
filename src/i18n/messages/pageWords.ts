import type { cataloguePage } from './id/pages/catalogue';
import type { comparison } from './id/pages/comparison';
import type { dataPage } from './id/pages/data';
import type { dimensionPage } from './id/pages/dimension';
import type { downloads } from './id/pages/download';
import type { indicatorPage } from './id/pages/indicator';
import type { mapPage } from './id/pages/map';

/** Words that are fetched with their page; the first view does not carry them. */
export type PageMessages = typeof cataloguePage &
  typeof dataPage &
  typeof dimensionPage &
  typeof comparison &
  typeof downloads &
  typeof indicatorPage &
  typeof mapPage;

type Words = Readonly<Partial<Record<keyof PageMessages, string>>>;

export const pageWords = {
  catalogue: {
    id: async (): Promise<Words> => (await import('./id/pages/catalogue')).cataloguePage,
    en: async (): Promise<Words> => (await import('./en/pages/catalogue')).cataloguePage,
  },
  data: {
    id: async (): Promise<Words> => (await import('./id/pages/data')).dataPage,
    en: async (): Promise<Words> => (await import('./en/pages/data')).dataPage,
  },
  dimension: {
    id: async (): Promise<Words> => (await import('./id/pages/dimension')).dimensionPage,
    en: async (): Promise<Words> => (await import('./en/pages/dimension')).dimensionPage,
  },
  indicator: {
    id: async (): Promise<Words> => ({
      ...(await import('./id/pages/indicator')).indicatorPage,
      ...(await import('./id/pages/comparison')).comparison,
    }),
    en: async (): Promise<Words> => ({
      ...(await import('./en/pages/indicator')).indicatorPage,
      ...(await import('./en/pages/comparison')).comparison,
    }),
  },
  map: {
    id: async (): Promise<Words> => (await import('./id/pages/map')).mapPage,
    en: async (): Promise<Words> => (await import('./en/pages/map')).mapPage,
  },
} as const;

export type PageName = keyof typeof pageWords;
