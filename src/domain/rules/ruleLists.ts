import type { Band } from '../indicator/achievement';
import type { ScheduleStatus } from '../quick-win/schedule';

import { BANDS_OFF_TRACK, SCHEDULES_OFF_TRACK } from './offTrack';
import { USUAL_RULES } from './ownRules';
import type { RuleFault, RuleFaultReason } from './ruleFault';

type ReadList<W> = { words: readonly W[]; faults: RuleFault[] };

export const readBands = (path: string, given: readonly string[]): ReadList<Band> =>
  readList(path, given, BANDS_OFF_TRACK, USUAL_RULES.attention.bands);

export const readSchedules = (path: string, given: readonly string[]): ReadList<ScheduleStatus> =>
  readList(path, given, SCHEDULES_OFF_TRACK, USUAL_RULES.attention.schedules);

/** The words of a list in the order of `allowed`, the worst first, and what is wrong with it. */
function readList<W extends string>(
  path: string,
  given: readonly string[],
  allowed: readonly W[],
  usual: readonly W[],
): ReadList<W> {
  const words = allowed.filter((word) => given.includes(word));
  const reach = allowed.slice(0, allowed.findLastIndex((word) => given.includes(word)) + 1);
  const missing = reach.filter((word) => !given.includes(word));
  const fault = (reason: RuleFaultReason, fix: readonly W[]): RuleFault[] => [
    { path, value: given, reason, fix },
  ];
  if (given.length === 0) return { words, faults: fault({ kind: 'empty' }, usual) };
  if (given.some((word) => !allowed.some((known) => known === word)))
    return {
      words,
      faults: fault({ kind: 'unknown-word', allowed }, reach.length > 0 ? reach : usual),
    };
  return { words, faults: missing.length === 0 ? [] : fault({ kind: 'gap', missing }, reach) };
}
