import { expect, FAILED_ANSWER, openPage, panel } from './fixtures';
import { isControlled, nginxFile, test } from './nginx-parts';

nginxFile();

test('the overview and the map that zooms work under the strict policy', async ({ page }) => {
  const forYears: Record<string, boolean> = {};
  page.on('response', (answer) => {
    const { pathname } = new URL(answer.url());
    if (!pathname.startsWith('/assets/')) return;
    forYears[pathname] = answer.headers()['cache-control']?.includes('immutable') ?? false;
  });
  await openPage(page, '/');
  await expect(page).toHaveURL('/52.02');
  const map = panel(page, 'Peta Kecamatan');
  await map.getByRole('button', { name: 'Perbesar peta' }).click();
  const reset = map.getByRole('button', { name: 'Seluruh kabupaten' });
  await expect(reset).toHaveAttribute('aria-disabled', 'false', { timeout: 20_000 });
  await expect(map.locator('canvas.maplibregl-canvas')).toBeVisible();
  // Each file of the build has its digest in its name, as the server reads it.
  expect(Object.keys(forYears).length).toBeGreaterThan(5);
  expect(Object.entries(forYears).filter(([, isKept]) => !isKept)).toEqual([]);
});

test('an indicator has its chart and its files under the strict policy', async ({
  page,
  watch,
}) => {
  // The world on disk is of one regency; it is compared with the others of the catalog.
  watch.expectProblem(/status of 404 .*\/regencies\/(33\.25|62\.02|73\.22)\//);
  await openPage(page, '/52.02/indikator/sampah-terkelola');
  const chart = page.getByRole('application').first();
  await chart.hover();
  await expect(chart).toHaveClass(/recharts-surface/);
  await page
    .getByRole('button', { name: /^Unduh/ })
    .first()
    .click();
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: /PNG/ }).first().click();
  expect((await arriving).suggestedFilename()).toMatch(/\.png$/);
});

test('no text becomes a script, a worker or markup, whoever asks', async ({
  page,
  strict,
  watch,
}) => {
  strict.expectViolation(/^(require-trusted-types-for|trusted-types) /);
  watch.expectProblem(/^(This document requires 'Trusted|Creating a TrustedTypePolicy)/);
  await openPage(page, '/52.02');
  const refused = await page.evaluate(() => {
    const { trustedTypes } = window;
    const attempts = [
      () => document.createElement('div').setAttribute('onclick', 'alert(1)'),
      () => Object.assign(document.createElement('div'), { innerHTML: '<b>x</b>' }),
      () => Object.assign(document.createElement('script'), { text: 'alert(1)' }),
      () => new Worker('/assets/x.js'),
      () => trustedTypes?.createPolicy('mine', { createScriptURL: (url) => url }),
    ];
    return attempts.map((attempt) => {
      try {
        attempt();
        return 'allowed';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error);
      }
    });
  });
  expect(refused).toEqual(attemptsRefused);
});
const attemptsRefused = Array.from({ length: 5 }, () => 'refused');

test('the wall keeps its program under the strict policy and starts without network', async ({
  page,
  context,
  watch,
}) => {
  watch.expectProblem(FAILED_ANSWER);
  await page.goto('/52.02/layar');
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible({ timeout: 20_000 });
  await expect.poll(() => isControlled(page), { timeout: 20_000 }).toBe(true);
  await context.setOffline(true);
  const answer = await page.reload();
  expect(answer?.fromServiceWorker()).toBe(true);
  expect(answer?.headers()['content-security-policy']).toContain('require-trusted-types-for');
});

test('an edition of a hearing opens under the strict policy', async ({ page }) => {
  await openPage(page, '/52.02/rapat/rdp-komisi-iii-2026-07');
  await expect.poll(() => isControlled(page), { timeout: 30_000 }).toBe(true);
});
