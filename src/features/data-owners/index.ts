export { DataOwnersPanel } from './DataOwnersPanel';
export { DataHeadPanel } from './head/DataHeadPanel';
