import { TroubleView } from './notice/TroubleView';
import { SlowWords } from './SlowWords';
import { explainFailure } from './words/explainFailure';

/** All that is shown when something goes wrong, or takes long; fetched soon after the first view. */
export const failureParts = { explainFailure, SlowWords, TroubleView };
export type FailureParts = typeof failureParts;
