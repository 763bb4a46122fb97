import type { Locator, Page } from '@playwright/test';

/** Panels of the assessment page by what they are about. */
export const ASSESSED = {
  years: 'Evaluasi dari Tahun ke Tahun',
  components: 'Komponen Evaluasi',
  dimensions: 'Nilai Enam Dimensi',
  advice: 'Rekomendasi dan Tindak Lanjut',
  notes: 'Kekuatan dan Kelemahan',
  indices: 'Indeks SPBE, Pemdi, dan Lainnya',
} as const;

/** The texts of the rows without the narrow spaces of their units. */
export const textsOf = async (rows: Locator): Promise<string[]> =>
  (await rows.allTextContents()).map((text) => text.replaceAll('\u00a0', ' '));

/** Gives the page another answer to one address: the embedded server cannot be routed around. */
export const answerWith = (page: Page, path: string, status: number, body: unknown) =>
  page.addInitScript(
    (given) => {
      const ask = window.fetch;
      window.fetch = (...asked) =>
        String(asked[0]).endsWith(given.path)
          ? Promise.resolve(Response.json(given.body, { status: given.status }))
          : ask(...asked);
    },
    { path, status, body },
  );

/** Kota Kediri 2022 as published, in the form of the API, for a regency of the demo. */
export const KEDIRI = {
  sources: [{ id: 'kediri', name: 'bangsaonline.com', simulated: false }],
  evaluations: [
    {
      year: 2022,
      stage: 'II',
      scheme: 'SMARTCITY-EVAL-2022',
      components: [
        { code: 'baseline', score: 3.6 },
        { code: 'output', score: 3.21 },
        { code: 'outcome', score: 3.23 },
        { code: 'impact', score: 3.07 },
        { code: 'quick-win', score: 3.65 },
      ],
      dimensions: [],
      total: 3.31,
      rank: null,
      strengths: [],
      weaknesses: [],
      recommendations: [],
      source: 'kediri',
      publishedAt: '2023-01-15',
    },
  ],
};
