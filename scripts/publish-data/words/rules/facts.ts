/** What a sentence about a finding may quote. */
export type Facts = {
  /** What is wrong, in the words of the sheet. */
  value: string;
  /** The sheet of the row at fault; empty where no row is. */
  sheet: string;
  /** The heading of the column at fault; `null` where the fault is in no single cell. */
  heading: string | null;
  /** The rule's own sentence, whose figures and days are quoted. */
  reason: string;
  fix: string;
};

/** As a line of the report needs it: the reason without a period at its end. */
export type Said = { reason: string; fix: string };
export type Say = (facts: Facts) => Said;

/** What the rule's own sentence says at the places of a pattern. */
export const quoted = ({ reason }: Facts, pattern: RegExp): string[] =>
  (pattern.exec(reason) ?? []).slice(1).map((part) => part ?? '');

/** The same sentence whatever the figures. */
export const always =
  (reason: string, fix: string): Say =>
  () => ({ reason, fix });

/** A fault in what the command itself puts together. */
export const ours =
  (what: string): Say =>
  ({ value }) => ({
    reason: `${what}${value === '' ? '' : ` (${value})`}; ini kekeliruan perintah, bukan data Anda`,
    fix: 'Laporkan kepada pengelola dasbor dengan menyertakan laporan --json.',
  });
