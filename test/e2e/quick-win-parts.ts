import type { Locator, Page } from '@playwright/test';
import type { RawPlan, RawProgress } from './expected/quick-win';
import { expect, readApi } from './fixtures';

export const CURVE = 'Rencana dan Pelaksanaan';

export const path = (code: string, id: string) => `/${code}/quick-win/${id}`;
export const plansOf = async (page: Page, code: string) =>
  (await readApi<{ quickWins: RawPlan[] }>(page, `catalog/v1/regencies/${code}/quick-wins.json`))
    .quickWins;
export const reportsOf = async (page: Page, code: string, id: string) =>
  (
    await readApi<{ reports: RawProgress[] }>(
      page,
      `assessment/v1/regencies/${code}/quick-wins/${id}/reports.json`,
    )
  ).reports;

/** The cells of each row of a table that is one step away, with plain spaces; closed again. */
export async function tableRows(where: Locator, label: string): Promise<string[][]> {
  await where.getByText(label, { exact: true }).click();
  const rows = where.getByRole('table').locator('tbody tr');
  await expect(rows).not.toHaveCount(0);
  const cells = await rows.evaluateAll((all) =>
    all.map((row) =>
      [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
    ),
  );
  await where.getByText(label, { exact: true }).click();
  return cells;
}
