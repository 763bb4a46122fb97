import { compareCodes } from '../../order';
import { WORST_SCHEDULE_FIRST } from '../../quick-win/quickWinOrder';
import type { ChangeKind, HearingChange } from './change';
import type { Improvement } from './improvement';
import { rankOfStatus } from './indicator/statusRank';

/**
 * Our own rule, no national one exists: first what makes other figures read differently than they
 * did (targets, figures, statuses), then promises of days, then rules, then what came and went, and
 * last what moved as it was meant to. Printed with the list.
 */
const CHANGE_ORDER: readonly ChangeKind[] = [
  'target-moved',
  'value-revised',
  'status-flipped',
  'milestone-slipped',
  'method-changed',
  'appeared',
  'vanished',
  'agency-renamed',
  'assessment-moved',
  'value-moved',
  'quick-win-moved',
];

/** Bad news first; what cannot be called either stands before what stayed and what got better. */
const WORSE_FIRST: readonly Improvement[] = ['worse', null, 'same', 'better'];

/** By kind, bad news first, the gravest of one kind first, then by key; sort comparator. */
export const mostTellingFirst = (a: HearingChange, b: HearingChange): number =>
  CHANGE_ORDER.indexOf(a.kind) - CHANGE_ORDER.indexOf(b.kind) ||
  WORSE_FIRST.indexOf(a.improvement) - WORSE_FIRST.indexOf(b.improvement) ||
  weightOf(b) - weightOf(a) ||
  compareCodes(a.key, b.key);

/** Within one kind and one verdict; larger stands first. */
function weightOf(change: HearingChange): number {
  switch (change.kind) {
    case 'target-moved':
      return (change.ease === 'eased' ? 2 : 0) + (change.rating === null ? 0 : 1);
    case 'status-flipped':
      return change.subject === 'indicator'
        ? -rankOfStatus(change.after)
        : -WORST_SCHEDULE_FIRST.indexOf(change.after);
    case 'milestone-slipped':
      return change.days;
    case 'value-moved':
      return change.change === null ? 0 : relativeSize(change.change.delta, change.before?.value);
    default:
      return 0;
  }
}

/** Unlike units are put in one order by the size of the change in relation to the value before. */
const relativeSize = (delta: number, before: number | undefined): number =>
  before === undefined || before === 0 ? 0 : Math.abs(delta / before);
