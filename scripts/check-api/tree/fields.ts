import type { Step } from '../rule';
import { type Answer, type RegencyTree, scorecardsOf } from './regencyTree';

/** A field of an answer and where it stands. */
export type Field = { on: Answer; at: Step[]; value: unknown };

/** Answers that a rule looks at; `scorecards` are that of now and those of single years. */
type AnswerName = Exclude<keyof RegencyTree, 'today' | 'code' | 'scorecard' | 'yearly'>;
export type FieldPatterns = Partial<Record<AnswerName | 'scorecards', readonly string[]>>;

export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null;

/** What one step of a pattern leads to; `*` is every entry of a list. */
function entriesAt(value: unknown, step: string): Iterable<[Step, unknown]> {
  if (step === '*') return Array.isArray(value) ? value.entries() : [];
  return isObject(value) ? [[step, Reflect.get(value, step)]] : [];
}

/** Every field of one answer at a pattern, `quickWins.*.leadAgency`; absent and null ones are left out. */
export function fieldsAt(on: Answer, pattern: string): Field[] {
  const steps = pattern.split('.');
  const found: Field[] = [];
  // One place for the whole walk, copied for what is found: lists hold hundreds of thousands.
  const place: Step[] = [];
  function walk(value: unknown): void {
    if (value === undefined || value === null) return;
    const step = steps[place.length];
    if (step === undefined) found.push({ on, at: [...place], value });
    else for (const [name, inner] of entriesAt(value, step)) enter(name, inner);
  }
  function enter(step: Step, value: unknown): void {
    place.push(step);
    walk(value);
    place.pop();
  }
  walk(on.body);
  return found;
}

/** The answers of a name, none where it is not served. */
function answersOf(tree: RegencyTree, name: AnswerName | 'scorecards'): Answer[] {
  if (name === 'scorecards') return scorecardsOf(tree);
  const answers = tree[name];
  if (answers === undefined) return [];
  return Array.isArray(answers) ? answers : [answers];
}

const ANSWER_NAMES = [
  ...['regencies', 'profile', 'boundaries', 'dimensions', 'schemes', 'indicators', 'quickWins'],
  ...['services', 'editions', 'scorecards', 'observations', 'evaluations', 'indexScores'],
  ...['readiness', 'programmes', 'reports', 'worksheets', 'promises'],
];

const isAnswerName = (name: string): name is AnswerName | 'scorecards' =>
  ANSWER_NAMES.includes(name);

/** Every answer about a regency, and those that all share. */
export const allAnswers = (tree: RegencyTree): Answer[] =>
  ANSWER_NAMES.flatMap((name) => (isAnswerName(name) ? answersOf(tree, name) : []));

/** Fields of several answers. */
export const fieldsIn = (tree: RegencyTree, patterns: FieldPatterns): Field[] =>
  Object.entries(patterns).flatMap(([name, list]) =>
    isAnswerName(name)
      ? answersOf(tree, name).flatMap((on) => list.flatMap((pattern) => fieldsAt(on, pattern)))
      : [],
  );
