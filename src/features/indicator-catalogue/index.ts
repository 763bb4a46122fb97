export { CataloguePanel } from './CataloguePanel';
export { CatalogueHead } from './head/CatalogueHead';
export type { IndicatorQuery } from './indicatorQuery';
