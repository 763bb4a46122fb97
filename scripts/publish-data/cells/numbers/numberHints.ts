/** What people write where there is no figure. */
const ABSENT =
  /^(?:[-–—.…]+|n[/.]?a\.?|null|nihil|(?:data )?(?:tidak|belum|tdk|blm) (?:ada|tersedia)(?: data)?|tidak ada data|kosong)$/i;

export const isAbsent = (text: string): boolean => ABSENT.test(text.trim());

/** How some texts that are nearly figures are mended. */
const HINTS: readonly [looks: RegExp, hint: string][] = [
  [/^\(.*\d.*\)$/, 'Angka negatif ditulis dengan tanda minus, misalnya -5, bukan (5).'],
  [/^-?[\d.,]+e[+-]?\d+$/i, 'Ini tulisan ilmiah; tulis angkanya lengkap, misalnya 1500.'],
  [
    /^[<>≤≥~±]/,
    'Tulis satu angka tanpa tanda > atau <; bila angka pastinya tidak ada, kosongkan selnya.',
  ],
  [
    /\d\s*(?:ribu|rb|juta|jt|miliar|milyar|m|triliun|t)$/i,
    'Tulis angkanya lengkap tanpa kata, misalnya 1500000 untuk 1,5 juta.',
  ],
];

/** How to mend a text that is no figure. */
export function numberHint(text: string): string {
  const known = HINTS.find(([looks]) => looks.test(text.trim()))?.[1];
  return known ?? 'Tulis angka saja, misalnya 1234,5; kosongkan sel bila angkanya tidak ada.';
}
