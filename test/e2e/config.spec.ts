import type { Page } from '@playwright/test';
import { expectNoBarrier } from './barriers';
import { BATANG, expect, test, tokenOf } from './config-parts';
import { FAILED_ANSWER, openPage } from './fixtures';

const PRAYA = { code: '52.02', name: 'Lombok Tengah', timeZone: 'Asia/Makassar', zone: 'WITA' };
const FILE = '/batas/33.25.geojson';
const CATALOGUED = '/api/catalog/v1/regencies/33.25/boundaries/district.geojson';
const EMBLEM = '/lambang.svg';
const DRAWN_EMBLEM =
  '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32"><path d="M4 4h24v24H4z"/></svg>';
const HEADER = { light: '#8a1a2b', dark: '#f2687c' };

// The wall's worker asks for it too.
test.beforeEach(({ context }) =>
  context.route(`**${EMBLEM}`, (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: DRAWN_EMBLEM }),
  ),
);
test.afterEach(({ product }) => product.configure({}));

const regencyChoice = (page: Page) => page.getByLabel('Kabupaten', { exact: true });
const notice = (page: Page) => page.getByRole('complementary', { name: /^Sebagian pengaturan/ });

test('the same build serves another regency, in one language, under its emblem and colours', async ({
  page,
  product,
}) => {
  product.configure({
    defaultRegency: '33.25',
    regencies: [{ ...BATANG, emblem: EMBLEM }],
    languages: ['id'],
    colours: { accent: { light: '#7a1f5c', dark: '#f0a6d8' }, header: HEADER },
  });
  await openPage(page, '/?bahasa=en');
  await expect(page).toHaveURL(/\/33\.25/);
  await expect(regencyChoice(page).getByRole('option')).toHaveText(['Batang']);
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  await expect(page.getByRole('button', { name: 'English' })).toHaveCount(0);

  const emblem = page.getByRole('img', { name: 'Lambang Batang' });
  await expect(emblem).toHaveJSProperty('complete', true);
  expect(await emblem.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  expect(await emblem.boundingBox()).toMatchObject({ width: 36, height: 36 });

  await expect.poll(() => tokenOf(page, '--link')).toBe('#7a1f5c');
  await page.getByRole('button', { name: 'Gelap' }).click();
  await expect.poll(() => tokenOf(page, '--link')).toBe('#f0a6d8');
  expect(await tokenOf(page, '--st1')).toBe('#f2687c');
  await page.emulateMedia({ media: 'print' });
  expect(await tokenOf(page, '--link')).toBe('#7a1f5c');
});

test('a regency with servers and boundaries of its own is asked there alone', async ({
  page,
  product,
  watch,
}) => {
  watch.expectProblem(FAILED_ANSWER);
  const own = { catalog: '/api/catalog/v1', assessment: '/api/assessment/v1' };
  product.configure({
    regencies: [PRAYA, { ...BATANG, api: own, boundaries: { district: FILE } }],
    api: { catalog: '/common/c', assessment: '/common/a' },
  });
  await page.route(`**${FILE}`, async (route) =>
    route.fulfill({ response: await route.fetch({ url: product.url + CATALOGUED }) }),
  );
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openPage(page, '/33.25');
  expect(asked).toContain('/api/assessment/v1/regencies/33.25/scorecard.json');
  expect(asked).toContain(FILE);
  expect(asked).not.toContain(CATALOGUED);
  expect(asked.filter((path) => path.startsWith('/common/'))).toEqual([]);
  await expect(page.getByRole('region', { name: 'Peta Kecamatan' })).toContainText('Bandar');

  asked.length = 0;
  await regencyChoice(page).selectOption('Lombok Tengah');
  await expect.poll(() => asked).toContain('/common/a/regencies/52.02/scorecard.json');
  expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([]);
});

test('a mistake that nothing can replace stops the start, and all mistakes are named at once', async ({
  page,
  product,
}) => {
  product.configure({
    regencies: [PRAYA, { ...BATANG, timeZone: 'Asia/Batang' }],
    refreshMinutes: '5',
    langauges: ['id'],
  });
  await page.goto('/33.25');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Dasbor belum dapat dibuka');
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveText([
    /langauges: tidak dikenal; mungkin maksudnya "languages".*perhaps "languages" was meant/,
    /config\.json regencies\[1\]\.timeZone: "Asia\/Batang" bukan zona waktu IANA; pakai Asia\/Jakarta.*is no IANA time zone; use Asia\/Jakarta/,
    /refreshMinutes: "5" bukan angka; tulis tanpa tanda kutip, misalnya 5/,
  ]);
  await expectNoBarrier(page);
  product.configure({});
  await page.getByRole('button', { name: /Muat ulang/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('belum dapat dibuka');
});

test('a file that is no JSON is named by line and column, in the report and on a wall too', async ({
  page,
  watch,
}) => {
  watch.expectProblem(FAILED_ANSWER);
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  const body = '{\n  "defaultRegency": "52.02"\n  "refreshMinutes": 5\n}';
  await page.route('**/config.json', (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  );
  await page.goto('/33.25');
  await expect(page.getByRole('alert')).toContainText('baris 3, kolom 3: koma tidak ada');
  const heading = page.getByRole('heading', { level: 1 });
  const onDesk = (await heading.boundingBox())?.height ?? 0;

  await page.getByRole('button', { name: /Salin laporan/ }).click();
  const copied = page.getByRole('textbox');
  await expect(copied).toHaveValue(/- config\.json line 3, column 3: a comma is missing/);

  await page.goto('/33.25/layar');
  await expect(page.getByRole('alert')).toContainText('baris 3, kolom 3');
  expect((await heading.boundingBox())?.height).toBeGreaterThan(onDesk * 1.2);
});

test('while no API answers, the title names the regency as the configuration does', async ({
  page,
  product,
  watch,
}) => {
  watch.expectProblem(FAILED_ANSWER);
  product.configure({ defaultRegency: '33.25', regencies: [BATANG] });
  await page.route('**/api/**', (route) => route.fulfill({ status: 404, body: '{}' }));
  for (const path of ['/33.25', '/33.25/quick-win', '/33.25/peta']) {
    await page.goto(path);
    await expect(page).toHaveTitle(/Batang/);
  }
});

test('mistakes that the usual can replace leave the app as usual, and are told on a note', async ({
  page,
  product,
}) => {
  product.configure({
    regencies: [{ ...BATANG, emblem: EMBLEM }],
    defaultRegency: '33.25',
    languages: ['id', 'jv'],
    colours: { accent: { light: '#ffe680', dark: '#a9c6f7' } },
    tema: 'gelap',
  });
  await openPage(page, '/33.25');
  await expect(page.getByRole('button', { name: 'English' })).toBeVisible();
  await expect(notice(page)).toContainText('angkanya tidak berubah', { timeout: 15_000 });
  expect(await tokenOf(page, '--link')).toBe('#1f4a94');
  await notice(page).getByText('Beri tahu pengelola').click();
  await expect(notice(page)).toContainText('Kesalahan di config.json: 3');
  await expect(notice(page).getByRole('listitem')).toHaveText([
    /^tema: tidak dikenal; hapus, atau pakai salah satu: /,
    'languages[1]: "jv" bukan salah satu pilihan; pakai "id", "en"',
    /^colours\.accent\.light: "#ffe680" kurang kontras di atas #e9edf3: 1 : 1, perlu 4\.5 : 1/,
  ]);
  await page.emulateMedia({ media: 'print' });
  await expect(notice(page)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  // It stands above the page, not over it, and leaves the wall to its foot.
  await expect(page.getByRole('main').locator(notice(page))).toHaveCSS('position', 'static');
  await page.evaluate(() => history.pushState(null, '', '/33.25/layar'));
  await expect(notice(page)).toHaveCount(0);
  await expect(page.getByText('config.json: 3 kesalahan, lihat halaman Ringkasan.')).toBeVisible();
  const emblem = page.locator(`header img[src="${EMBLEM}"]`).first();
  await expect(emblem).toHaveJSProperty('complete', true);
  expect(await emblem.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await page.goBack();
  await notice(page).getByRole('button', { name: 'Tutup' }).click();
  await expect(notice(page)).toHaveCount(0);
});
