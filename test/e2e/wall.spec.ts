import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { openWall, SCENES, sceneOf } from './wall-parts';

const keyOf = (page: Page) => sceneOf(page).first().getAttribute('data-scene');

test.beforeEach(({ page }) => page.setViewportSize({ width: 1920, height: 1080 }));

test('the usual round shows every scene that has something to say, each once, and begins again', async ({
  page,
}) => {
  await page.clock.install({ time: '2026-11-22T04:00:00Z' });
  await openWall(page, '/52.02/layar');
  const seen: string[] = [];
  for (let seconds = 0; seconds < 200; seconds += 5) {
    const key = (await keyOf(page)) ?? '';
    if (seen.at(-1) !== key) seen.push(key);
    await page.clock.runFor(5_000);
    await expect(sceneOf(page).getByRole('heading', { level: 1 })).toBeVisible();
  }
  const kinds = seen.map((key) => key.split('.')[0]);
  const round = ['summary', 'map', 'dimension', 'quick-wins', 'evaluation', 'lateness'];
  expect(kinds.slice(0, 7)).toEqual([...round, 'summary']);
});

test('every scene says how old its figures are, which are simulated, and what time it is there', async ({
  page,
}) => {
  for (const scene of SCENES) {
    await openWall(page, `/52.02/layar?adegan=${scene}`);
    const panel = sceneOf(page);
    await expect(panel).toContainText('Minggu, 22 November 2026');
    await expect(panel).toContainText('12.00 WITA');
    await expect(panel).toContainText(/(Entri terbaru|[Tt]erbit) \d+ \w+ \d{4}/);
    await expect(panel).toContainText('diterima 12.00 WITA');
  }
});

test('a wide wall shows three scenes side by side, with one clock and one round', async ({
  page,
}) => {
  await page.setViewportSize({ width: 5760, height: 1080 });
  await openWall(page, '/52.02/layar');
  await expect(sceneOf(page)).toHaveCount(3);
  await expect(page.getByText('12.00 WITA', { exact: true })).toHaveCount(1);
  await expect(page.getByRole('list', { name: 'Adegan dalam putaran' })).toHaveCount(1);
});

test('seen from an earlier day, it says so', async ({ page }) => {
  await openWall(page, '/52.02/layar?adegan=ringkasan&per=2026-06-30');
  await expect(page.getByRole('status')).toContainText('Keadaan per 30 Juni 2026');
});

test('without any data the frame and the clock stay, and say that there is none', async ({
  page,
}) => {
  await page.goto('/52.02/layar?skenario=kosong');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Belum ada data untuk ditampilkan',
  );
  await expect(page.getByText('12.00 WITA', { exact: true })).toBeVisible();
});

test('a scene whose figures break the contract is left out, and the footer says so', async ({
  page,
  watch,
}) => {
  watch.expectProblem(/ContractError/);
  await openWall(page, '/52.02/layar?skenario=kontrak-rusak&adegan=peta.stunting,ringkasan');
  await expect(sceneOf(page)).toHaveAttribute('data-scene', 'summary');
  await expect(page.getByRole('status')).toContainText(
    /Adegan Peta: .+ dilewati sejak 12.00\sWITA/,
  );
});

test('its words are English in English', async ({ page }) => {
  await page.goto('/52.02/layar?adegan=ringkasan&bahasa=en');
  await expect(sceneOf(page)).toContainText('received 12:00 WITA');
  await expect(sceneOf(page)).toContainText('Sunday, 22 November 2026');
});

test('breaks no rule that axe knows, in any scene', async ({ page }) => {
  for (const scene of SCENES) {
    await openWall(page, `/52.02/layar?adegan=${scene}`);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => [scene, id, nodes[0]?.html])).toEqual([]);
  }
});
