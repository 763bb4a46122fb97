const NBSP = '\u00a0';
/** A sign such as "%" belongs to the figure; a word would make it too wide. */
const LONGEST_SIGN = 2;

/** A figure as it is written, its unit apart where that is a word: "472.479" and "kunjungan". */
export function splitUnit(written: string): { figure: string; unit: string | null } {
  const at = written.lastIndexOf(NBSP);
  if (at === -1 || written.length - at - 1 <= LONGEST_SIGN) return { figure: written, unit: null };
  return { figure: written.slice(0, at), unit: written.slice(at + 1) };
}
