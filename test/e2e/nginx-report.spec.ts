import type { Page } from '@playwright/test';
import { expect, FAILED_ANSWER, openPage } from './fixtures';
import { nginxFile, test } from './nginx-parts';

nginxFile();

const OBSERVATIONS = '**/indicators/*/observations.json';
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('Tentang Data says version, build and commit, and copies a report without figures', async ({
  page,
  context,
  nginx,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: nginx.url });
  await openPage(page, '/52.02/data?per=2026-06-30&catatan=rahasia');
  const build = await page.locator('meta[name=build]').getAttribute('content');
  await expect(page.getByText(new RegExp(`^${build}`))).toBeVisible();
  await page.getByRole('button', { name: 'Salin laporan' }).click();
  await expect(page.getByText(/^Laporan tersalin/)).toBeVisible();
  const report = await copied(page);
  expect(report).toMatch(/^version: \d+\.\d+\.\d+\nbuild: [0-9a-f]{12}\n/);
  expect(report).toContain(`build: ${build}`);
  expect(report).toContain('/52.02/data?per=2026-06-30&catatan=…');
  expect(report).toMatch(/server time: \d{4}-/);
  expect(report).toContain('time zone: Asia/Makassar');
  expect(report).toMatch(/config\.json: [0-9a-f]{16}/);
  expect(report).toMatch(/^200\t\d+\t\d+\t\/api\/assessment\/v1\/.*scorecards\/2026\.json$/m);
  expect(report).not.toMatch(/rahasia|authorization|Kopang/i);
});

test('a panel that failed tells in its report what failed and why; by hand where copying is forbidden', async ({
  page,
  watch,
}) => {
  watch.expectProblem(FAILED_ANSWER);
  watch.expectProblem(/Write permission denied|Clipboard/i);
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  await page.route(OBSERVATIONS, (route) => route.fulfill({ status: 503, body: 'x' }));
  await openPage(page, '/52.02/indikator/ipm');
  const details = page.getByText('Rincian teknis').first();
  await expect(details).toBeVisible({ timeout: 20_000 });
  await details.click();
  await page.getByRole('button', { name: 'Salin laporan' }).first().click();
  const text = page.getByRole('textbox', { name: /^Peramban tidak mengizinkan/ });
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(/errors \(1\):\n- HttpError: 503/);
  await expect(text).toHaveValue(/503\t\d+\t\d+\t\/api\/.*observations\.json/);
});
