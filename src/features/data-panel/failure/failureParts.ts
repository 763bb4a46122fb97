/** All that is shown when something goes wrong, or takes long; fetched soon after the first view. */
export { explainFailure } from './explainFailure';
export { SlowWords } from './SlowWords';
export { TroubleView } from './TroubleView';
