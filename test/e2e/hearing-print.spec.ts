import { readQr } from '../pdf/qrModules';
import { readPdf, squeezed, textOf } from '../pdf/readPdf';
import { expect, openPage, panel, test } from './fixtures';
import { bodyOf, POINTS_A_MM, paperOf, qrOnPaper, screenTables } from './hearing-paper';

const EDITION = '/52.02/rapat/rdp-komisi-iii-2026-07';
const WHOLE = '/52.02/rapat/2026-11-20;nama=RDP+"Komisi"+III;rapat=2026-11-24';

// Paper is made of whole reports, some of them several times.
test.beforeEach(() => test.slow());

for (const [paper, search, width, height] of [
  ['A4', '', 210, 297],
  ['F4', '?kertas=f4', 215, 330],
] as const)
  test(`each page of ${paper} has its size and says what it is a page of`, async ({ page }) => {
    await openPage(page, EDITION + search);
    await expectWhole(page);
    const pages = await paperOf(page);
    expect(pages.length).toBeGreaterThan(3);
    for (const [at, one] of pages.entries()) {
      expect(one.width).toBeCloseTo(width * POINTS_A_MM, -1);
      expect(one.height).toBeCloseTo(height * POINTS_A_MM, -1);
      for (const words of [
        'Kabupaten Lombok Tengah · RDP Komisi III, Juli 2026 · rapat 15 Juli 2026',
        'posisi data 30 Juni 2026 · sidik isi ',
        '· Data simulasi',
        '/52.02/rapat/rdp-komisi-iii-2026-07',
        `${at + 1} dari ${pages.length}`,
      ])
        expect(textOf(one)).toContain(squeezed(words));
      expect(textOf(one)).toMatch(/^KabupatenLombokTengahRDPKomisiIII,Juli2026/);
    }
  });

test('the paper is chosen on the page and stays in the address', async ({ page }) => {
  await openPage(page, EDITION);
  await page.getByLabel('Kertas').selectOption('F4 (215 × 330 mm)');
  await expect(page).toHaveURL(/\?kertas=f4$/);
  await page.getByLabel('Kertas').selectOption('A4');
  await expect(page).toHaveURL(EDITION);
});

test('every row stands whole on one page, under the head of its table', async ({ page }) => {
  await openPage(page, WHOLE);
  await expectWhole(page);
  const tables = await screenTables(page);
  const texts = (await paperOf(page)).map(textOf);
  expect(tables.flatMap(({ rows }) => rows).length).toBeGreaterThan(60);
  // Whoever holds a page alone reads each of its rows whole and can tell what the columns are.
  const lacking = tables.flatMap(({ head, rows }) =>
    rows.filter((row) => !texts.some((text) => text.includes(row) && text.includes(head))),
  );
  expect(lacking).toEqual([]);
});

test('no heading and no finding is left behind by what it heads', async ({ page }) => {
  await openPage(page, WHOLE);
  await expectWhole(page);
  const headings = await page.locator('main section h2').allInnerTexts();
  for (const one of await paperOf(page)) {
    const last = bodyOf(one).texts.reduce((a, b) => (b.top > a.top ? b : a));
    for (const heading of headings) expect(squeezed(last.text)).not.toBe(squeezed(heading));
  }
});

test('the map is drawn, with its districts and their figures', async ({ page }) => {
  await openPage(page, WHOLE);
  await expectWhole(page);
  const drawn = (await paperOf(page)).find((one) => textOf(one).includes('Batasindikatif'));
  if (drawn === undefined) throw new Error('No page holds the map');
  // Once in the list beside it, and on the map with its halo.
  for (const name of ['Pujut', 'Kopang', 'Janapria', 'Pringgarata', 'Jonggat'])
    expect(textOf(drawn).split(name).length - 1, name).toBeGreaterThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  const drawings = panel(page, 'Menurut kecamatan').locator('svg:visible');
  const areas = await drawings.evaluateAll((all) =>
    Math.max(...all.map((one) => one.querySelectorAll('path').length)),
  );
  expect(areas).toBeGreaterThanOrEqual(12);
});

test('nothing is smaller than 7.6 points, and nothing reaches beyond the margins', async ({
  page,
}) => {
  await openPage(page, WHOLE);
  await expectWhole(page);
  for (const { texts, width } of await paperOf(page)) {
    expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThan(7.55);
    const [from, to] = [15 * POINTS_A_MM - 1, width - 15 * POINTS_A_MM + 2];
    expect(texts.filter(({ left, right }) => left < from || right > to)).toEqual([]);
  }
});

test('the last page has room to write, which the screen has not', async ({ page }) => {
  await openPage(page, EDITION);
  await expectWhole(page);
  await expect(page.getByText('Catatan rapat', { exact: true })).toBeHidden();
  const last = (await paperOf(page)).at(-1);
  expect(last?.texts.map(({ text }) => squeezed(text))).toContain('Catatanrapat');
});

test('from a dark screen the paper is light', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openPage(page, EDITION);
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return { backgroundColor, color };
  });
  expect(colours).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(16, 24, 42)' });
});

test('tools, fields and links of the screen are not on the paper', async ({ page }) => {
  await openPage(page, EDITION);
  await page.emulateMedia({ media: 'print' });
  for (const role of ['button', 'textbox', 'combobox'] as const)
    await expect(page.getByRole('main').getByRole(role)).toHaveCount(0);
  await expect(page.getByRole('banner')).toBeHidden();
});

test('the code opens the edition with its fingerprint, and a quoted name harms nothing', async ({
  page,
}) => {
  await openPage(page, WHOLE);
  await expectWhole(page);
  const link = readQr(await qrOnPaper(page)) ?? '';
  const pages = await paperOf(page);
  for (const one of pages) {
    // In writing without the fingerprint, which stands beside it in its short form.
    expect(textOf(one)).toContain(squeezed(link.replace(/;sidik=[0-9a-f.]+/, '')));
    expect(textOf(one)).toContain('RDP"Komisi"III');
  }
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  await openPage(page, new URL(link).pathname);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  await expect(page.getByText(/Isi sama dengan saat tautan dibuat/)).toBeVisible();
});

test('the sheet leaves with the page', async ({ page }) => {
  await openPage(page, EDITION);
  await expectWhole(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Indikator' }).first().click();
  await expect(page).toHaveURL(/\/indikator/);
  await expect.poll(() => qrOnPaper(page)).toBe('');
});

type Printed = { missing: number };

test('the button waits for a slow report and prints it whole', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const missing = document.querySelectorAll('[data-pending]').length;
      Object.assign(window, { printed: { missing } });
    };
  });
  await page.goto(`${EDITION}?skenario=lambat`);
  await page.getByRole('button', { name: 'Cetak laporan' }).click();
  await expect(page.getByText(/^Menunggu .+, lalu mencetak …$/)).toBeVisible();
  const printed = () => page.evaluate(() => Reflect.get(window, 'printed') as Printed | undefined);
  expect(await printed()).toBeUndefined();
  await expect.poll(printed, { timeout: 20_000 }).toEqual({ missing: 0 });
});

test('paper that was not waited for says what it lacks', async ({ page }) => {
  await page.goto(`${EDITION}?skenario=lambat`);
  await expect(page.getByRole('button', { name: 'Cetak laporan' })).toBeVisible();
  const text = (await paperOf(page)).map(textOf).join('');
  expect(text).toMatch(/Cetakaninibelumlengkap:.*belumdimuatketikadicetak/);
});

test('a report of thirty pages is on paper in seconds', async ({ page }) => {
  await openPage(page, '/52.02/rapat/lkpj-2025?skenario=besar');
  await expectWhole(page);
  const started = performance.now();
  const file = await page.pdf({ preferCSSPageSize: true });
  const seconds = (performance.now() - started) / 1000;
  test.info().annotations.push({ type: 'seconds', description: seconds.toFixed(1) });
  expect((await readPdf(file)).length).toBeGreaterThanOrEqual(30);
  expect(seconds).toBeLessThan(10);
});

/** All sections, the fingerprint and the code are there. */
async function expectWhole(page: Parameters<typeof qrOnPaper>[0]): Promise<void> {
  await expect(page.locator('[data-pending]')).toHaveCount(0, { timeout: 20_000 });
  await expect.poll(() => qrOnPaper(page)).not.toBe('');
  await expect.poll(() => qrOnPaper(page).then(readQr)).toContain(';sidik=');
}
