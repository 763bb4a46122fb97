import type { Step } from '../rule';
import { type Answer, type RegencyTree, scorecardsOf } from './regencyTree';

/** A field of an answer and where it stands. */
export type Field = { on: Answer; at: Step[]; value: unknown };

/** Answers that a rule looks at; `scorecards` are that of now and those of single years. */
type AnswerName = Exclude<keyof RegencyTree, 'today' | 'code' | 'scorecard' | 'yearly'>;
export type FieldPatterns = Partial<Record<AnswerName | 'scorecards', readonly string[]>>;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function walk(
  value: unknown,
  steps: readonly string[],
  at: Step[],
): { at: Step[]; value: unknown }[] {
  const [step, ...rest] = steps;
  if (step === undefined) return value === undefined || value === null ? [] : [{ at, value }];
  if (step === '*')
    return Array.isArray(value)
      ? value.flatMap((item, index) => walk(item, rest, [...at, index]))
      : [];
  return isObject(value) ? walk(Reflect.get(value, step), rest, [...at, step]) : [];
}

/** Every field of one answer at a pattern, `quickWins.*.leadAgency`; absent and null ones are left out. */
export const fieldsAt = (on: Answer, pattern: string): Field[] =>
  walk(on.body, pattern.split('.'), []).map((field) => ({ on, ...field }));

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

/** Every text in an answer with the key it stands under, however deep. */
export function* textsIn(on: Answer): Generator<{ at: Step[]; key: string; value: string }> {
  const stack: { at: Step[]; key: string; value: unknown }[] = [
    { at: [], key: '', value: on.body },
  ];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { at, key, value } = next;
    if (typeof value === 'string') yield { at, key, value };
    else if (Array.isArray(value))
      for (let index = value.length - 1; index >= 0; index -= 1)
        stack.push({ at: [...at, index], key, value: value[index] });
    else if (isObject(value))
      for (const [name, inner] of Object.entries(value).reverse())
        stack.push({ at: [...at, name], key: name, value: inner });
  }
}
