const MONTHS = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'peb', 'february', 'pebruari'],
  ['maret', 'mar', 'mrt', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['agustus', 'agu', 'agt', 'ags', 'agst', 'agust', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct', 'october'],
  ['november', 'nov', 'nop', 'nopember'],
  ['desember', 'des', 'dec', 'december'],
];

/** The number of a month by its Indonesian or English name, short or long; `null` where it is none. */
export function monthNamed(text: string): number | null {
  const at = MONTHS.findIndex((names) => names.includes(text.toLowerCase()));
  return at < 0 ? null : at + 1;
}
