import type { Locator, Page } from '@playwright/test';
import type { RawObservations, RawScorecard } from './expected/raw-api';
import { expect, readApi } from './fixtures';

export const HISTORY = 'Riwayat';
export const STATUS = 'Mengapa Status Ini?';
export const CHANGES = 'Yang Diubah setelah Terbit';

export const path = (code: string, id: string) => `/${code}/indikator/${id}`;

export const observations = (page: Page, code: string, id: string) =>
  readApi<RawObservations>(
    page,
    `assessment/v1/regencies/${code}/indicators/${id}/observations.json`,
  );

export const scorecard = (page: Page, code: string) =>
  readApi<RawScorecard>(page, `assessment/v1/regencies/${code}/scorecard.json`);

/** The cells of each row, with plain spaces. */
export async function tableRows(where: Locator): Promise<string[][]> {
  await where.getByText('Lihat tabel').click();
  const rows = where.getByRole('table').locator('tbody tr');
  await expect(rows).not.toHaveCount(0);
  return rows.evaluateAll((all) =>
    all.map((row) =>
      [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
    ),
  );
}
