export { CatalogueHead } from './CatalogueHead';
export { CataloguePanel } from './CataloguePanel';
export type { IndicatorQuery } from './selectCatalogue';
