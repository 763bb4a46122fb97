import type { Page } from '@playwright/test';
import { expect, figureOf, NOON, test } from './faults-parts';

// Which indicator is farthest from its target depends on the day.
test.beforeEach(({ page }) => page.clock.setFixedTime(NOON));

const API = /\/api\/(?:catalog|assessment)\/v1\/(.+)$/;

/** Paths behind the API's base that a page has asked for, in order. */
function watchAsked(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const path = API.exec(request.url())?.[1];
    if (path !== undefined) asked.push(path);
  });
  return asked;
}

/** Holds the program back; what is small has come. */
async function holdApp(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/app-[^/]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

const OVERVIEW = [
  'regencies/52.02/boundaries/district.geojson',
  'regencies/52.02/indicators/sampah-terkelola/observations.json',
  'regencies/52.02/scorecard.json',
];

test('what the overview shows is read before the program is here, and asked for once', async ({
  page,
}) => {
  const asked = watchAsked(page);
  const release = await holdApp(page);
  await page.goto('/52.02', { waitUntil: 'commit' });
  await expect.poll(() => [...asked].sort()).toEqual(OVERVIEW);
  release();
  await expect(figureOf(page)).toBeVisible();
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(12);
  expect(asked.filter((path) => OVERVIEW.includes(path)).sort()).toEqual(OVERVIEW);
});

test('where the configuration is later than the program, nothing is asked for twice', async ({
  page,
}) => {
  const asked = watchAsked(page);
  const isHere = page.waitForResponse(/\/assets\/app-[^/]+\.js$/);
  await page.route('**/config.json', async (route) => {
    await (await isHere).finished();
    await page.waitForTimeout(500);
    await route.continue();
  });
  await page.goto('/52.02', { waitUntil: 'commit' });
  await expect(figureOf(page)).toBeVisible();
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(12);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => OVERVIEW.includes(path)).sort()).toEqual(OVERVIEW);
});

test('the indicator of the address is the one whose figures are asked for', async ({ page }) => {
  const asked = watchAsked(page);
  const release = await holdApp(page);
  await page.goto('/52.02?indikator=stunting', { waitUntil: 'commit' });
  await expect.poll(() => asked).toContain('regencies/52.02/indicators/stunting/observations.json');
  release();
  await expect(figureOf(page)).toBeVisible();
});

test('a page behind the overview is asked for what its address names', async ({ page }) => {
  const asked = watchAsked(page);
  const release = await holdApp(page);
  await page.goto('/52.02/quick-win/bank-sampah-terpilah', { waitUntil: 'commit' });
  const expected = [
    'dimensions.json',
    'regencies/52.02/boundaries/district.geojson',
    'regencies/52.02/quick-wins.json',
    'regencies/52.02/quick-wins/bank-sampah-terpilah/reports.json',
    'regencies/52.02/scorecard.json',
  ];
  await expect.poll(() => [...asked].sort()).toEqual(expected);
  release();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => expected.includes(path)).sort()).toEqual(expected);
});

test('another date is left to the program', async ({ page }) => {
  const asked = watchAsked(page);
  const release = await holdApp(page);
  const config = page.waitForResponse(/config\.json$/);
  await page.goto('/52.02?per=2025-12-31', { waitUntil: 'commit' });
  await config;
  // Long enough for what would follow at once.
  await page.waitForTimeout(500);
  expect(asked).toEqual([]);
  release();
  await expect.poll(() => asked).toContain('regencies/52.02/scorecards/2025.json');
});
