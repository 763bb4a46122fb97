export { DataBoundariesPanel } from './DataBoundariesPanel';
