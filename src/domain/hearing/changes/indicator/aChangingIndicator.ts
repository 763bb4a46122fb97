import type { Indicator, Observation, Target } from '../../../indicator/indicator';
import { aFigure, anIndicator, aRecord } from '../../../testRecords';
import { isoDate } from '../../../time/calendar';
import { days } from '../../../units';
import { anEditionPair } from '../anEditionPair';
import type { ChangeKind, ChangeOf, HearingChange } from '../change';
import { hearingChanges } from '../hearingChanges';

/** Published before the earlier day of the tests, on it, and between it and the later one. */
export const IN_WINTER = { publishedAt: isoDate('2026-02-10') };
export const ON_THE_DAY = { publishedAt: isoDate('2026-03-31') };
export const IN_SPRING = { publishedAt: isoDate('2026-05-20') };

/** A quarterly share; its next figure is not late on either day unless the test says so. */
export const QUARTERLY: Partial<Indicator> = {
  id: 'sampah',
  agency: 'dlh',
  direction: 'higher-is-better',
  formula: 'ratio',
  cadence: 'quarterly',
  expectedLag: days(200),
};
export const LAST_YEAR = aFigure('2025-Q4', 40, IN_WINTER);

/** What changed in a world with this indicator alone. */
export const changesOf = (
  observations: Observation[],
  targets: Target[] = [],
  over: Partial<Indicator> = {},
): HearingChange[] =>
  hearingChanges(
    anEditionPair({
      records: [
        aRecord({ indicator: anIndicator({ ...QUARTERLY, ...over }), observations, targets }),
      ],
    }),
  );

export const kinds = (changes: readonly HearingChange[]): ChangeKind[] =>
  changes.map(({ kind }) => kind);

/** The one change of a kind; throws where there is none or another beside it. */
export function only<K extends ChangeKind>(
  changes: readonly HearingChange[],
  kind: K,
): ChangeOf<K> {
  const [found, ...more] = changes.filter((it): it is ChangeOf<K> => it.kind === kind);
  if (found === undefined || more.length > 0)
    throw new Error(`Not one ${kind} among ${kinds(changes).join(', ')}`);
  return found;
}
