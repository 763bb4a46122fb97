import type { Page } from '@playwright/test';
import { BATANG, expect, test } from './config-parts';

/** One grey pixel, as a tile. */
const TILE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCB2kUIOwAAAABJRU5ErkJggg==',
  'base64',
);
const BASEMAP = {
  tiles: '/ubin/{z}/{x}/{y}.png',
  attribution: { id: 'Peta dasar: Badan Informasi Geospasial' },
};

const map = (page: Page) => page.getByRole('region', { name: 'Peta Kecamatan' });
const chosen = { defaultRegency: BATANG.code, regencies: [BATANG] };

/** Opens the map and looks closer; answers each tile as the test says. */
async function lookCloser(page: Page, status: number): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.route('**/ubin/**', (route) =>
    route.fulfill({ status, contentType: 'image/png', body: status === 200 ? TILE : '' }),
  );
  await page.goto(`/${BATANG.code}`);
  await map(page).getByRole('button', { name: 'Perbesar peta' }).click();
  const reset = map(page).getByRole('button', { name: 'Seluruh kabupaten' });
  await expect(reset).toHaveAttribute('aria-disabled', 'false', { timeout: 20_000 });
  return asked;
}

test('who looks closer sees the basemap of the installation, and whose it is', async ({
  page,
  product,
}) => {
  product.configure({ ...chosen, basemap: BASEMAP });
  const asked = await lookCloser(page, 200);
  await expect.poll(() => asked.filter((url) => url.includes('/ubin/')).length).toBeGreaterThan(0);
  // A picture that cannot be drawn is told later than it is asked for.
  await page.waitForTimeout(1500);
  await expect(map(page).getByText(BASEMAP.attribution.id)).toBeVisible();
  expect(asked.filter((url) => /^https?:/.test(url) && !url.startsWith(product.url))).toEqual([]);
});

test('tiles that do not come are told, and the districts stay', async ({
  page,
  product,
  watch,
}) => {
  watch.expectProblem(/404 \(Not Found\).*\/ubin\//);
  product.configure({ ...chosen, basemap: BASEMAP });
  await lookCloser(page, 404);
  await expect(map(page).getByText('Peta dasar tidak dapat dimuat.')).toBeVisible({
    timeout: 20_000,
  });
  await expect(map(page).locator('canvas.maplibregl-canvas')).toBeVisible();
  await expect(map(page).getByRole('option', { name: /^Bandar,/ })).toBeVisible();
});

test('a regency is drawn by its own file, and its catalog is not asked for one', async ({
  page,
  product,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const catalog = await (
    await page.request.get(
      `${product.url}/api/catalog/v1/regencies/${BATANG.code}/boundaries/district.geojson`,
    )
  ).json();
  const own = {
    ...catalog,
    status: 'official',
    attribution: { id: 'Bappeda Kabupaten Batang' },
  };
  await page.route('**/batas/33.25.geojson', (route) => route.fulfill({ json: own }));
  product.configure({
    ...chosen,
    regencies: [{ ...BATANG, boundaries: { district: '/batas/33.25.geojson' } }],
  });
  await page.goto(`/${BATANG.code}`);
  await expect(map(page).getByText(/Bappeda Kabupaten Batang/)).toBeVisible({ timeout: 20_000 });
  expect(asked.filter((url) => url.endsWith('.geojson'))).toEqual([
    `${product.url}/batas/33.25.geojson`,
  ]);
});

test('rules of the regency give the statuses, and are printed with what is usual', async ({
  page,
  product,
}) => {
  const rules = {
    schedule: { atRiskBelow: -2, lateBelow: -7.5, criticalBelow: -15 },
    spending: { leadsFrom: 12 },
    attention: { schedules: ['critical', 'late'] },
  };
  product.configure({ ...chosen, rules });
  await page.goto(`/${BATANG.code}`);
  await expect(
    page.getByText(/Quick Win Kritis, Terlambat \(deviasi < −7,5 poin persen\)/),
  ).toBeVisible({ timeout: 20_000 });
  await page.goto(`/${BATANG.code}/data`);
  const schedule = page.getByRole('heading', { name: 'Status jadwal Quick Win' }).locator('..');
  await expect(schedule).toContainText('−7,5 sampai < −2');
  await expect(schedule).toContainText('Aturan kabupaten ini');
  await expect(schedule).toContainText('lazimnya Berisiko < −5, Terlambat < −10, Kritis < −20');
});
