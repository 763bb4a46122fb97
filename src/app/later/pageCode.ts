/*
 * The code of every page but the first view, by the name of its address. Nothing of the app is imported
 * here, so that the code of a page can be asked for before the app has come.
 */

import { fetchOnce } from '../fetchOnce';

/** Pages that need nothing but the regency. */
export const plainPageCode = {
  catalogue: fetchOnce(async () => (await import('@/pages/catalogue/CataloguePage')).CataloguePage),
  map: fetchOnce(async () => (await import('@/pages/map/MapPage')).MapPage),
  quickWins: fetchOnce(
    async () => (await import('@/pages/quick-wins/QuickWinsPage')).QuickWinsPage,
  ),
  agencies: fetchOnce(async () => (await import('@/pages/agencies/AgenciesPage')).AgenciesPage),
  assessment: fetchOnce(
    async () => (await import('@/pages/assessment/AssessmentPage')).AssessmentPage,
  ),
  services: fetchOnce(async () => (await import('@/pages/services/ServicesPage')).ServicesPage),
  data: fetchOnce(async () => (await import('@/pages/data/DataPage')).DataPage),
  hearings: fetchOnce(async () => (await import('@/pages/hearings/HearingsPage')).HearingsPage),
  wall: fetchOnce(async () => (await import('@/pages/wall/WallPage')).WallPage),
  remote: fetchOnce(async () => (await import('@/pages/remote/RemotePage')).RemotePage),
} as const;

/** Pages of one thing, named by the last part of the address. */
export const pageOfOneCode = {
  dimension: fetchOnce(async () => (await import('@/pages/dimension/DimensionPage')).DimensionPage),
  indicator: fetchOnce(async () => (await import('@/pages/indicator/IndicatorPage')).IndicatorPage),
  quickWin: fetchOnce(async () => (await import('@/pages/quick-win/QuickWinPage')).QuickWinPage),
  agency: fetchOnce(async () => (await import('@/pages/agency/AgencyPage')).AgencyPage),
  hearing: fetchOnce(async () => (await import('@/pages/hearing/HearingPage')).HearingPage),
} as const;
