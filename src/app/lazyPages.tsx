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
