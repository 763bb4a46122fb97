export { ProducersPanel } from './producers/ProducersPanel';
export { SourcesPanel } from './sources/SourcesPanel';
