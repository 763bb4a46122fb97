/** Papers of Indonesian offices; F4 is the folio that councils file. */
export const PAPERS = ['a4', 'f4'] as const;
export type Paper = (typeof PAPERS)[number];

/** Width and height, upright. */
export const PAPER_SIZE: Readonly<Record<Paper, string>> = {
  a4: '210mm 297mm',
  f4: '215mm 330mm',
};
