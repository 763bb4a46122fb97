import type { HearingChange } from './change';
import { mostTellingFirst } from './changeOrder';
import type { EditionPair } from './editionPair';
import { indicatorChanges } from './indicator/indicatorChanges';
import { quickWinChanges } from './programme/quickWinChanges';
import { agencyRenames } from './regency/agencyRenames';
import { evaluationChanges, programmeChanges } from './regency/assessmentChanges';
import { schemeChangesSince } from './regency/schemeChangesSince';

/**
 * Everything that is not what it was on the earlier day, most telling first. What no agency answers
 * for alone (evaluation, weights) stands in the hearing of the whole council only; counts of programmes
 * in that of their dimension too.
 */
export function hearingChanges(pair: EditionPair): HearingChange[] {
  const { kind } = pair.scope;
  return [
    ...indicatorChanges(pair),
    ...quickWinChanges(pair),
    ...agencyRenames(pair),
    ...(kind === 'all' ? [...schemeChangesSince(pair), ...evaluationChanges(pair)] : []),
    ...(kind === 'all' || kind === 'dimension' ? programmeChanges(pair) : []),
  ].sort(mostTellingFirst);
}
