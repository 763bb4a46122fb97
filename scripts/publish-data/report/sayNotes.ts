import { grouped } from './groupProblems';
import type { Problem } from './problem';
import { placeName, sayGroup } from './sayProblems';

/** Rules about figures that are rather mistyped than unusual; they are read first. */
const SUSPICIOUS = new Set([
  'plausible',
  'spent-within-budget',
  'reports-cumulative',
  'period-ended',
]);

const rank = ({ rule = '' }: Problem): number => (SUSPICIOUS.has(rule) ? 0 : 1);

/** What may be meant so: figures first, and what repeats only once. */
export function sayNotes(notes: readonly Problem[]): string {
  const groups = grouped(
    [...notes].sort((a, b) => rank(a) - rank(b) || (a.row ?? 0) - (b.row ?? 0)),
    ({ rule = '' }) => rule,
  );
  const said = groups.map((group) => `${placeName(group.first)}\n${sayGroup(group)}`);
  return `Catatan (${notes.length}; tidak menghalangi penerbitan, tetapi periksalah):\n\n${said.join('\n\n')}`;
}
