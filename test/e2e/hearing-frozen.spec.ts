import {
  BOUNDARIES,
  changeAnswer,
  expect,
  keptLink,
  openHearing,
  SCORECARD,
  test,
  verdict,
} from './hearing-parts';

const EDITION = '/52.02/rapat/rdp-komisi-iii-2026-07';
const WASTE = 'sampah-terkelola';

type Figure = { period: string; value: number | null; publishedAt: string; enteredAt: string };
type Scorecard = {
  indicators: { id: string; observations: Figure[]; targets: { value: number }[] }[];
};

const waste = (body: Scorecard) => {
  const found = body.indicators.find(({ id }) => id === WASTE);
  if (found === undefined) throw new Error(`No ${WASTE}`);
  return found;
};

test('later revisions, targets and periods do not change what an edition shows', async ({
  page,
  world,
}) => {
  await openHearing(page, EDITION);
  const link = await keptLink(page);
  const report = page.getByRole('main').getByRole('region');
  expect(await report.count()).toBeGreaterThan(6);
  const before = await report.allInnerTexts();
  await changeAnswer<Scorecard>(world, SCORECARD, (body) => {
    const { observations, targets } = waste(body);
    const known = observations.filter(({ publishedAt }) => publishedAt <= '2026-06-30').at(-1);
    if (known === undefined) throw new Error('No figure was known');
    const later = { enteredAt: '2026-08-01', publishedAt: '2026-08-03' };
    observations.push({ ...known, ...later, value: 99 });
    targets.push(...targets.map((target) => ({ ...target, value: 1, publishedAt: '2026-08-03' })));
  });
  await openHearing(page, link);
  await expect(verdict(page)).toContainText('Isi sama dengan saat tautan dibuat');
  expect(await report.allInnerTexts()).toEqual(before);
  await openHearing(page, '/52.02/rapat/2026-11-21;opd=dlh?sejak=2026-06-30');
  await expect(page.getByRole('main'), 'the next edition tells the revision').toContainText('99,0');
});

test('what was changed behind its back is named, and nothing else', async ({ page, world }) => {
  await openHearing(page, EDITION);
  const link = await keptLink(page);
  await changeAnswer<Scorecard>(world, SCORECARD, (body) => {
    const known = waste(body).observations.filter(({ publishedAt }) => publishedAt <= '2026-06-30');
    for (const figure of known.slice(-1)) figure.value = 12;
  });
  await openHearing(page, link);
  await expect(verdict(page)).toContainText('Isi berbeda dari saat tautan dibuat: angka. ');
  await changeAnswer<{ features: { properties: { code: string | null; name: string } }[] }>(
    world,
    BOUNDARIES,
    (body) => {
      for (const { properties } of body.features)
        if (properties.code === '52.02.01') properties.name = 'Praya Baru';
    },
  );
  await openHearing(page, link);
  await expect(verdict(page)).toContainText('tautan dibuat: angka, batas wilayah. ');
});

test('an edition made on the spot is a link that opens the same for everybody', async ({
  page,
  browser,
  baseURL,
}) => {
  await openHearing(page, '/52.02/rapat');
  await page.getByLabel('Nama rapat').fill('RDP Sampah; Juli/Agustus 100 %');
  await page.getByLabel('Posisi data', { exact: true }).fill('2026-08-31');
  await page.getByLabel('Tanggal rapat').fill('2026-09-02');
  await page.getByLabel('Lingkup').selectOption({ label: 'Dinas Lingkungan Hidup' });
  await page.getByRole('button', { name: 'Buka edisi' }).click();
  await expect(page).toHaveURL(
    /\/rapat\/2026-08-31;nama=RDP\+Sampah~k\+Juli~gAgustus\+100\+~p;rapat=2026-09-02;opd=dlh$/,
  );
  await expect(page).toHaveTitle(/^RDP Sampah; Juli\/Agustus 100 %/);
  const link = await keptLink(page);
  const finding = await page.getByRole('heading', { level: 1 }).innerText();

  const other = await browser.newPage({ baseURL: baseURL ?? '' });
  await other.clock.setFixedTime('2026-11-29T04:00:00Z');
  await openHearing(other, link);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(finding);
  await expect(verdict(other)).toContainText('Isi sama dengan saat tautan dibuat');
  await other.close();
});
