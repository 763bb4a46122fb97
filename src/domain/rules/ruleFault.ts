export type RuleFaultReason =
  | { kind: 'range'; from: number; to: number; isWhole: boolean }
  /** Not under the bound of another member, so the status between them could never be given. */
  | { kind: 'order'; above: string; bound: number }
  | { kind: 'unknown-word'; allowed: readonly string[] }
  | { kind: 'empty' }
  /** A list begins with the worst and leaves nothing out on the way. */
  | { kind: 'gap'; missing: readonly string[] };

/** What is wrong with one member: where, what was written, why it cannot be, and what would do. */
export type RuleFault = {
  /** Dotted, from the top of the configuration: `rules.schedule.lateBelow`. */
  path: string;
  value: unknown;
  reason: RuleFaultReason;
  fix: number | readonly string[];
};
