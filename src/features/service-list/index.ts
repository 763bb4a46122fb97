export { ServiceListPanel } from './ServiceListPanel';
export type { ServiceQuery } from './serviceQuery';
