import type { Page } from '@playwright/test';
import {
  dimensionTexts,
  duplicatesIn,
  findingOf,
  listedNames,
  namesByUsers,
  type RawServices,
  servicesOn,
  stateWords,
} from './expected/services';
import { decimal } from './expected/written';
import { expect, readApi, TODAY, test } from './fixtures';
import {
  counts,
  list,
  map,
  names,
  openServices,
  rows,
  spokenOf,
  textsOf,
  twice,
} from './services-parts';

const servicesOf = async (page: Page, code: string, day = TODAY) =>
  servicesOn(await readApi<RawServices>(page, `catalog/v1/regencies/${code}/services.json`), day);

for (const code of ['52.02', '73.22']) {
  test(`finding, counts, duplicates and list of ${code} follow from the API`, async ({ page }) => {
    test.slow();
    await openServices(page, `/${code}/layanan`);
    const services = await servicesOf(page, code);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(findingOf(services));
    const listed = await spokenOf(counts(page).getByRole('listitem'));
    for (const text of dimensionTexts(services)) expect.soft(listed).toContain(text);
    expect(await duplicatesOn(page)).toEqual(duplicatesIn(services));
    expect(await textsOf(names(page))).toEqual(listedNames(services));
  });
}

test('each row says what the API says of the service', async ({ page }) => {
  await openServices(page, '/52.02/layanan');
  const texts = await textsOf(rows(page));
  const KINDS = { service: 'Layanan', application: 'Aplikasi', 'non-digital': 'Nondigital' };
  const STATUSES = { active: 'Aktif', trial: 'Uji coba', inactive: 'Tidak aktif' };
  for (const service of await servicesOf(page, '52.02')) {
    const { name, kind, status, users, usersPeriod, startYear } = service;
    const row = texts.find((text) => text.startsWith(name.id)) ?? '';
    for (const expected of [
      `${KINDS[kind]} ${STATUSES[status]} ${stateWords(service)}`,
      users === null ? 'belum dihitung' : `${decimal(users, 0)} pengguna (${usersPeriod})`,
      startYear === null ? 'tahun mulai tidak diketahui' : `sejak ${startYear}`,
    ])
      expect.soft(row, name.id).toContain(expected);
  }
});

test('most users come first, those nobody counted last', async ({ page }) => {
  await openServices(page, '/62.02/layanan?urut=pengguna');
  expect(await textsOf(names(page))).toEqual(namesByUsers(await servicesOf(page, '62.02')));
});

test('the places are those of the API, with and without one', async ({ page }) => {
  await openServices(page, '/33.25/layanan');
  const services = await servicesOf(page, '33.25');
  const placed = services.filter(({ district, position }) => district ?? position);
  await expect(map(page)).toContainText(
    `${placed.length} dari ${services.length} layanan punya lokasi`,
  );
  await map(page)
    .getByText(`Tanpa lokasi (${services.length - placed.length})`)
    .click();
  for (const { name } of services) await expect.soft(map(page)).toContainText(name.id);
});

test('the map counts each district as the list of places does', async ({ page }) => {
  await openServices(page, '/73.22/layanan');
  const listed = await map(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button') })
    .evaluateAll((items) =>
      items.map((item) =>
        ['button', 'button + span'].map((part) => item.querySelector(part)?.textContent).join(', '),
      ),
    );
  expect(listed.length).toBeGreaterThan(0);
  const drawn = await map(page)
    .getByRole('option')
    .evaluateAll((areas) => areas.map((area) => area.getAttribute('aria-label') ?? ''));
  expect(drawn.filter((name) => name.includes(',')).sort()).toEqual(listed.sort());
});

test('as of an earlier day everything is as it was published then', async ({ page }) => {
  test.slow();
  const day = '2026-08-01';
  await openServices(page, `/52.02/layanan?per=${day}`);
  const then = await servicesOf(page, '52.02', day);
  const now = await servicesOf(page, '52.02');
  expect(duplicatesIn(then).length).toBeGreaterThan(duplicatesIn(now).length);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(findingOf(then));
  expect(await duplicatesOn(page)).toEqual(duplicatesIn(then));
  const row = list(page).getByRole('row', { name: /^Surat daring Setda/ });
  await expect(row).toContainText('Aplikasi Aktif');
});

/** Every purpose on the screen with the names of its running services. */
const duplicatesOn = (page: Page): Promise<[string, string[]][]> =>
  twice(page)
    .locator('ol > li')
    .evaluateAll((found) =>
      found.map((item) => [
        item.querySelector('h3')?.firstChild?.textContent?.trim() ?? '',
        [...item.querySelectorAll('li')]
          .filter((line) => !line.textContent?.includes('Tidak aktif'))
          .map((line) => line.querySelector('b')?.textContent ?? ''),
      ]),
    );
