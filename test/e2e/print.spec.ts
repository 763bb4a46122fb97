import { squeezed, textOf } from '../pdf/readPdf';
import { expect, openPage, PANELS, panel, test } from './fixtures';
import { paperOf } from './hearing-paper';

test('paper carries the panels and the drawn map, not the tools of the screen', async ({
  page,
}) => {
  await openPage(page, '/52.02');
  await page.emulateMedia({ media: 'print' });
  for (const name of ['Muat ulang', 'Cetak', 'English'])
    await expect(page.getByRole('button', { name })).toBeHidden();
  for (const name of PANELS) await expect(panel(page, name)).toBeVisible();
  const land = panel(page, 'Peta Kecamatan').getByRole('figure').locator('svg').first();
  await expect(land).toBeVisible();
  expect(await land.locator('path').count()).toBeGreaterThanOrEqual(12);
});

for (const [path, title] of [
  ['/52.02', 'Ringkasan Eksekutif · Kabupaten Lombok Tengah'],
  ['/52.02/perangkat-daerah', 'Perangkat Daerah · Kabupaten Lombok Tengah'],
  ['/52.02/indikator?per=2026-06-30', 'Indikator · Kabupaten Lombok Tengah'],
] as const)
  test(`each page of paper from ${path} says whose, which page, of which day and where`, async ({
    page,
  }) => {
    await openPage(page, path);
    const day = path.includes('?per') ? '30 Juni 2026' : '22 November 2026';
    const pages = await paperOf(page);
    expect(pages.length).toBeGreaterThan(1);
    for (const [at, one] of pages.entries())
      for (const words of [
        title,
        `posisi data ${day} · dicetak 22 November 2026`,
        `${path.split('?')[0]}?per=`,
        `${at + 1} dari ${pages.length}`,
      ])
        expect(textOf(one)).toContain(squeezed(words));
  });

test('labels of the axis of lateness do not meet on paper', async ({ page }) => {
  await openPage(page, '/52.02/perangkat-daerah');
  const [first] = await paperOf(page);
  const labels = (first?.texts ?? []).filter(({ text }) => /^[+−]?\d+$/.test(text.trim()));
  const axis = labels.filter(({ top }) => labels.filter((it) => it.top === top).length >= 4);
  const inOrder = axis.sort((a, b) => a.left - b.left);
  expect(inOrder.length).toBeGreaterThanOrEqual(4);
  for (const [at, { left }] of inOrder.entries())
    expect(left).toBeGreaterThan(inOrder[at - 1]?.right ?? 0);
});
