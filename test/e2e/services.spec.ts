import { expectNoBarrier } from './barriers';
import { expect, FAILED_ANSWER, openPage, test } from './fixtures';
import {
  count,
  counts,
  field,
  list,
  map,
  names,
  openServices,
  rows,
  twice,
} from './services-parts';

test('the services have a title, a finding and no barrier', async ({ page }) => {
  test.slow();
  await openServices(page, '/52.02/layanan');
  await expect(page).toHaveTitle('Layanan · Lombok Tengah');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ layanan berjalan: /);
  await expect(twice(page)).toContainText('Katalog yang menentukannya');
  await expectNoBarrier(page);
});

test('what a screen reader meets among the services', async ({ page }) => {
  await openServices(page, '/33.25/layanan?dimensi=economy');
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'services-id.aria.yml' });
});

test('the address says what is shown, and a reload shows it again', async ({ page }) => {
  await openServices(page, '/52.02/layanan');
  await field(page).fill('aduan');
  await expect(page).toHaveURL(/\?cari=aduan$/);
  await list(page).getByLabel('Terintegrasi').selectOption('separate');
  await list(page).getByLabel('Jenis').selectOption('service');
  await list(page).getByLabel('Urutkan').selectOption('name');
  await expect(page).toHaveURL(/\?cari=aduan&terintegrasi=belum&jenis=layanan&urut=nama$/);
  await expect(names(page)).toHaveText(['Aduan lewat WhatsApp']);
  await page.reload();
  await expect(names(page)).toHaveText(['Aduan lewat WhatsApp']);
  await expect(field(page)).toHaveValue('aduan');
  await list(page).getByRole('button', { name: 'Lepas semua saringan' }).click();
  await expect(count(page)).toHaveText('23 dari 23 layanan');
  await expect(page).toHaveURL(/layanan\?urut=nama$/);
});

test('a district chosen on the map, beside it or in the list is one choice', async ({ page }) => {
  test.slow();
  await openServices(page, '/52.02/layanan');
  await map(page).getByRole('button', { name: 'Praya', exact: true }).click();
  await expect(page).toHaveURL(/\?kecamatan=52\.02\.01$/);
  await expect(map(page).getByRole('option', { selected: true })).toHaveAccessibleName(/^Praya/);
  await expect(names(page)).toHaveCount(4);
  await list(page).getByLabel('Kecamatan').selectOption('52.02.04');
  await expect(map(page).getByRole('button', { pressed: true })).toHaveText('Pujut');
  await map(page).getByRole('option', { selected: true }).focus();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/kecamatan/);
  await expect(count(page)).toHaveText(/^(\d+) dari \1 layanan$/);
});

test('by keyboard: a dimension leads into the narrowed list, the search comes next', async ({
  page,
}) => {
  await openServices(page, '/52.02/layanan');
  await counts(page).getByRole('button', { name: 'Smart Living' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?dimensi=living$/);
  await expect(count(page)).toHaveText('3 dari 23 layanan');
  await expect(page.locator(':focus')).toHaveAccessibleName('Daftar Layanan');
  await page.keyboard.press('Tab');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('keliling');
  await expect(names(page)).toHaveText(['Puskesmas keliling']);
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(page).not.toHaveURL(/cari=/);
  await field(page).fill('puskesmas keliling');
  await expect(names(page)).toHaveCount(1);
  await list(page).getByRole('link', { name: 'Dinkes' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/52\.02\/perangkat-daerah\/dinkes$/);
});

test('the service’s own address is offered only where it is safe', async ({ page }) => {
  await openServices(page, '/52.02/layanan');
  const links = list(page).getByRole('rowheader').getByRole('link');
  await expect(links).toHaveText(['Buka oss.go.id', 'Buka www.lapor.go.id']);
  await expect(links.first()).toHaveAttribute('href', /^https:/);
});

test('nothing found: says so, and one press shows all again', async ({ page }) => {
  await openPage(page, '/52.02/layanan?cari=zzzzzz&dimensi=economy');
  await expect(count(page)).toHaveText('0 dari 23 layanan Tidak ada layanan yang cocok.');
  await list(page).getByRole('button', { name: 'Lepas semua saringan' }).click();
  await expect(count(page)).toHaveText('23 dari 23 layanan');
});

test('a district without services: map and list say so, and one press shows all', async ({
  page,
}) => {
  await openPage(page, '/52.02/layanan?kecamatan=52.02.02');
  const reason = 'Tidak ada layanan berlokasi di Jonggat.';
  await expect(map(page).getByText(reason)).toBeVisible();
  await expect(count(page)).toHaveText(`0 dari 23 layanan ${reason}`);
  await list(page).getByRole('button', { name: 'Lepas semua saringan' }).click();
  await expect(count(page)).toHaveText('23 dari 23 layanan');
  await expect(map(page).getByText(reason)).toBeHidden();
});

test('what was found can be read as a plain table', async ({ page }) => {
  await openServices(page, '/52.02/layanan?perangkat=diskominfo');
  const shown = await rows(page).count();
  await list(page).getByText(`Tabel ${shown} layanan`).click();
  const table = list(page).getByRole('table', { name: 'Daftar Layanan' });
  await expect(table.getByRole('row')).toHaveCount(shown + 1);
});

test('kosong: every part says that nothing is in the catalogue yet', async ({ page }) => {
  await openPage(page, '/52.02/layanan?skenario=kosong');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Belum ada layanan yang tercatat dalam katalog',
  );
  for (const part of [counts(page), twice(page), map(page), list(page)])
    await expect(part).toContainText(
      'Belum ada layanan yang tercatat dalam katalog per 22 November 2026.',
    );
});

test('luring: the page says that the API does not answer', async ({ page, watch }) => {
  watch.expectProblem(FAILED_ANSWER);
  await openPage(page, '/52.02/layanan?skenario=luring');
  await expect(page.getByRole('alert')).toContainText('API tidak menjawab.');
  await expect(list(page)).toContainText('lihat di atas');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/belum dapat dimuat$/);
});

test('peta-gagal: without boundaries the list and the counts stand', async ({ page, watch }) => {
  watch.expectProblem(FAILED_ANSWER);
  await openServices(page, '/52.02/layanan?skenario=peta-gagal');
  await expect(map(page).getByRole('alert')).toContainText('API menjawab dengan galat 503.');
  await expect(count(page)).toHaveText('23 dari 23 layanan');
});

test('in English the page speaks English', async ({ page }) => {
  await openPage(page, '/52.02/layanan?bahasa=en');
  await expect(page).toHaveTitle('Services · Lombok Tengah');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^\d+ running services: \d+ of \d+ known cases are integrated, \d+ purposes are served by more than one service$/,
  );
  await expect(page.getByRole('main')).not.toContainText(/layanan|keperluan|pengguna/i);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('rows are cards that fit, with links large enough for a finger', async ({ page }) => {
    await openServices(page, '/62.02/layanan');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const small = await list(page)
      .getByRole('table')
      .getByRole('link')
      .evaluateAll((links) => links.filter((it) => it.getBoundingClientRect().height < 44).length);
    expect(small).toBe(0);
    await expect(list(page).getByRole('table').getByRole('columnheader')).toHaveCount(7);
  });
});
