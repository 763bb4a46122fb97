import type { Page } from '@playwright/test';
import type { RawDuties } from './expected/agency-duties';
import { expect, expectSettled, readApi } from './fixtures';

/** The heading waits for every answer that it counts, as long as the panels do. */
export async function openAgency(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).not.toHaveText(/^(Memuat|Loading)/, { timeout: 15_000 });
  await expectSettled(page);
}

/** The raw answers that duties are counted from; `scorecard` is its name at the API. */
export async function readDuties(
  page: Page,
  code: string,
  scorecard = 'scorecard.json',
): Promise<RawDuties> {
  const at = `assessment/v1/regencies/${code}`;
  const [card, { worksheets }, { promises }] = await Promise.all([
    readApi<RawDuties['scorecard']>(page, `${at}/${scorecard}`),
    readApi<Pick<RawDuties, 'worksheets'>>(page, `${at}/worksheets.json`),
    readApi<Pick<RawDuties, 'promises'>>(page, `${at}/promises.json`),
  ]);
  return { scorecard: card, worksheets, promises };
}
