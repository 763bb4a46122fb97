import { ASSESSED, answerWith } from './assessment-parts';
import { expectNoBarrier } from './barriers';
import { expect, FAILED_ANSWER, openPage, panel, test } from './fixtures';

test('the assessment opens with its finding, all panels and no barrier', async ({ page }) => {
  await openPage(page, '/73.22/asesmen');
  await expect(page).toHaveTitle('Asesmen · Luwu Utara');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Evaluasi 2025 tahap II: 3,02 dari 4,00, peringkat 10 dari 50; 3 dari 4 rekomendasi belum selesai.',
  );
  await expect(page.getByRole('alert')).toHaveCount(0);
  for (const title of Object.values(ASSESSED)) await expect(panel(page, title)).toBeVisible();
  await expectNoBarrier(page);
});

test('what a screen reader meets in each panel of the evaluation', async ({ page }) => {
  await openPage(page, '/52.02/asesmen');
  for (const [name, title] of Object.entries(ASSESSED))
    await expect(panel(page, title)).toMatchAriaSnapshot({
      name: `assessment-${name}-id.aria.yml`,
    });
});

test('by keyboard a year is chosen, kept in the address, and its owner is reached', async ({
  page,
}) => {
  await openPage(page, '/52.02/asesmen?per=2026-10-31');
  const years = panel(page, ASSESSED.years);
  await years.getByRole('button', { name: '2025', exact: true }).focus();
  await page.keyboard.press('Tab');
  await expect(years.getByRole('button', { name: '2024', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/52\.02\/asesmen\?per=2026-10-31&tahun=2024$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'Evaluasi 2024 tahap II: 2,69',
  );
  await page.reload();
  await expect(years.getByRole('button', { pressed: true })).toHaveText('2024');
  await panel(page, ASSESSED.advice).getByRole('link', { name: 'Bapperida' }).press('Enter');
  await expect(page).toHaveURL(/\/52\.02\/perangkat-daerah\/bapperida\?per=2026-10-31$/);
});

test('as of an earlier day only what was published then is shown', async ({ page }) => {
  await openPage(page, '/52.02/asesmen?per=2024-06-30&tahun=2025');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'Evaluasi 2023 tahap II: 2,56',
  );
  await expect(panel(page, ASSESSED.years).getByRole('button')).not.toContainText(['2024']);
  const indices = panel(page, ASSESSED.indices);
  await expect(indices.getByRole('listitem').first()).toContainText('2023');
  await expect(indices).not.toContainText('menggantikan');
});

test('a year that readiness has and the evaluation has not is told in every panel of the evaluation', async ({
  page,
}) => {
  await openPage(page, '/62.02/asesmen?tahun=2023');
  const told = 'Evaluasi 2023 tidak terbit; yang tampil 2025.';
  await expect(page.getByRole('listitem').filter({ hasText: told })).toBeVisible();
  const { indices: _, ...evaluation } = ASSESSED;
  for (const title of Object.values(evaluation))
    await expect(panel(page, title)).toContainText(told);
  await expect(panel(page, 'Kesiapan Daerah')).toContainText('sudah ada pada 2023');
});

test('stage I is named and compared with stage I, until stage II closes the year', async ({
  page,
}) => {
  await openPage(page, '/52.02/asesmen?per=2025-08-31');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'Evaluasi 2025 tahap I: 2,74',
  );
  await expect(panel(page, ASSESSED.components)).toContainText(
    '+0,16\u00a0poin dari 2024 tahap I: membaik.',
  );
  await expect(panel(page, ASSESSED.years)).toContainText('Arsiran: tahap II 2025 belum terbit.');
});

test('without data each panel says so', async ({ page }) => {
  await openPage(page, '/52.02/asesmen?skenario=kosong');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Asesmen: belum ada hasil evaluasi nasional yang terbit.',
  );
  for (const title of Object.values(ASSESSED))
    await expect(panel(page, title).getByRole('status')).toContainText(/[Bb]elum ada/);
});

test('without an answer of the evaluations the indices still stand', async ({ page, watch }) => {
  watch.expectProblem(FAILED_ANSWER);
  await answerWith(page, '/evaluations.json', 503, {});
  await page.goto('/52.02/asesmen');
  await expect(panel(page, ASSESSED.years).getByRole('alert')).toBeVisible();
  await expect(panel(page, ASSESSED.components).getByRole('alert')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Asesmen: data belum dapat dimuat',
  );
  await expect(panel(page, ASSESSED.indices).getByRole('listitem').first()).toBeVisible();
});

test('in English every word is English', async ({ page }) => {
  await openPage(page, '/52.02/asesmen?bahasa=en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Evaluation 2025 stage II: 2.85 of 4.00, rank 21 of 50; 3 of 4 recommendations not done.',
  );
  const indices = panel(page, 'SPBE, Pemdi and Other Indices');
  await expect(indices).toContainText('Good (by the scheme)');
});

test('a phone needs no sideways scroll', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of ['/73.22/asesmen', '/52.02/asesmen?tahun=2021&bahasa=en']) {
    await openPage(page, address);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, address).toBeLessThanOrEqual(390);
  }
});
