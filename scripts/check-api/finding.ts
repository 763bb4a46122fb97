export type Severity = 'error' | 'warning';

/** One fault: which answer, where in it, what stands there, why that is wrong and how to mend it. */
export type Finding = {
  rule: string;
  severity: Severity;
  /** Path of the resource relative to its API, `/regencies/52.02/quick-wins.json`. */
  resource: string;
  /** Dotted path in the answer, `quickWins.3.end`; empty for the answer as a whole. */
  at: string;
  /** As it stands there, as text; empty where nothing does. */
  value: string;
  reason: string;
  fix: string;
};

const LONGEST = 120;

/** A value as a report shows it: short, on one line. */
export function shown(value: unknown): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
