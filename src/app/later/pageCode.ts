/*
 * The code of every page but the first view, by the name of its address. Nothing of the app is imported
 * here, so that the code of a page can be asked for before the app has come.
 */

/** Pages that need nothing but the regency. */
export const plainPageCode = {
  catalogue: async () => (await import('@/pages/catalogue/CataloguePage')).CataloguePage,
  map: async () => (await import('@/pages/map/MapPage')).MapPage,
  quickWins: async () => (await import('@/pages/quick-wins/QuickWinsPage')).QuickWinsPage,
  agencies: async () => (await import('@/pages/agencies/AgenciesPage')).AgenciesPage,
  assessment: async () => (await import('@/pages/assessment/AssessmentPage')).AssessmentPage,
  services: async () => (await import('@/pages/services/ServicesPage')).ServicesPage,
  data: async () => (await import('@/pages/data/DataPage')).DataPage,
  hearings: async () => (await import('@/pages/hearings/HearingsPage')).HearingsPage,
  wall: async () => (await import('@/pages/wall/WallPage')).WallPage,
  remote: async () => (await import('@/pages/remote/RemotePage')).RemotePage,
} as const;

/** Pages of one thing, named by the last part of the address. */
export const pageOfOneCode = {
  dimension: async () => (await import('@/pages/dimension/DimensionPage')).DimensionPage,
  indicator: async () => (await import('@/pages/indicator/IndicatorPage')).IndicatorPage,
  quickWin: async () => (await import('@/pages/quick-win/QuickWinPage')).QuickWinPage,
  agency: async () => (await import('@/pages/agency/AgencyPage')).AgencyPage,
  hearing: async () => (await import('@/pages/hearing/HearingPage')).HearingPage,
} as const;
