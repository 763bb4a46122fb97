import { lazyPage } from './lazyPage';

/** Every page but the first view is fetched with its words when it is opened. */
export const DimensionPage = lazyPage('dimension', async () => {
  const { DimensionPage: Page } = await import('@/pages/dimension/DimensionPage');
  return Page;
});
export const CataloguePage = lazyPage('catalogue', async () => {
  const { CataloguePage: Page } = await import('@/pages/catalogue/CataloguePage');
  return Page;
});
export const IndicatorPage = lazyPage('indicator', async () => {
  const { IndicatorPage: Page } = await import('@/pages/indicator/IndicatorPage');
  return Page;
});
export const MapPage = lazyPage('map', async () => {
  const { MapPage: Page } = await import('@/pages/map/MapPage');
  return Page;
});
export const DataPage = lazyPage('data', async () => {
  const { DataPage: Page } = await import('@/pages/data/DataPage');
  return Page;
});
export const QuickWinsPage = lazyPage('quickWins', async () => {
  const { QuickWinsPage: Page } = await import('@/pages/quick-wins/QuickWinsPage');
  return Page;
});
export const QuickWinPage = lazyPage('quickWin', async () => {
  const { QuickWinPage: Page } = await import('@/pages/quick-win/QuickWinPage');
  return Page;
});
export const AgenciesPage = lazyPage('agencies', async () => {
  const { AgenciesPage: Page } = await import('@/pages/agencies/AgenciesPage');
  return Page;
});
export const AgencyPage = lazyPage('agency', async () => {
  const { AgencyPage: Page } = await import('@/pages/agency/AgencyPage');
  return Page;
});
export const AssessmentPage = lazyPage('assessment', async () => {
  const { AssessmentPage: Page } = await import('@/pages/assessment/AssessmentPage');
  return Page;
});
export const ServicesPage = lazyPage('services', async () => {
  const { ServicesPage: Page } = await import('@/pages/services/ServicesPage');
  return Page;
});
export const HearingsPage = lazyPage('hearings', async () => {
  const { HearingsPage: Page } = await import('@/pages/hearings/HearingsPage');
  return Page;
});
export const HearingPage = lazyPage('hearing', async () => {
  const { HearingPage: Page } = await import('@/pages/hearing/HearingPage');
  return Page;
});
export const WallPage = lazyPage('wall', async () => {
  const { WallPage: Page } = await import('@/pages/wall/WallPage');
  return Page;
});
export const RemotePage = lazyPage('remote', async () => {
  const { RemotePage: Page } = await import('@/pages/remote/RemotePage');
  return Page;
});
