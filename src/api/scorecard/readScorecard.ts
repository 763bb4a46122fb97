import { readAhead } from '../early/readAhead';
import { getJson } from '../http/getJson';
import { parseScorecard } from './parseScorecard';

/** Scorecards by address. Rejects as `getJson` and `parseScorecard` do. */
export const scorecards = readAhead(async (url, signal) =>
  parseScorecard(url, await getJson(url, signal)),
);
