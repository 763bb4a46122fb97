import type { Severity } from './finding';
import type { Answer, RegencyTree } from './tree/regencyTree';

export type Step = string | number;

/** A fault as a rule reports it; `at` leads to the field, step by step. */
export type Fault = {
  on: Answer;
  at: readonly Step[];
  value: unknown;
  reason: string;
  fix: string;
};

/** Something that must hold among the answers and that a schema cannot say. */
export type Rule = {
  id: string;
  severity: Severity;
  /** What is true where the rule is kept, in one sentence. */
  holds: string;
  /** Where it is written down, or why it is ours. */
  source: string;
  check: (tree: RegencyTree) => Iterable<Fault>;
};
