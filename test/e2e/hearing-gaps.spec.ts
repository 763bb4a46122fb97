import { changeAnswer, expect, openHearing, test } from './hearing-parts';

const EDITIONS = 'api/catalog/v1/regencies/52.02/editions.json';

test('a broken edition is named with what to mend; the others stay', async ({ page, world }) => {
  await changeAnswer<{ editions: { id: string; asOf: string }[] }>(
    world,
    EDITIONS,
    ({ editions }) => {
      for (const edition of editions) if (edition.id === 'lkpj-2025') edition.asOf = '31-03-2026';
    },
  );
  await openHearing(page, '/52.02/rapat');
  const said = /Edisi lkpj-2025 \(entri ke-\d+ daftar edisi\).*isian asOf.*31-03-2026/;
  await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
  const list = page.getByRole('table');
  await expect(list.getByRole('link', { name: 'RDP Komisi III, Juli 2026' })).toBeVisible();
  await expect(list.getByRole('link', { name: /^LKPJ Tahun 2025/ })).toHaveCount(0);

  await page.goto('/52.02/rapat/lkpj-2025');
  await expect(page.getByText(said)).toBeVisible();
  await openHearing(page, '/52.02/rapat/rdp-komisi-iii-2026-07');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('mencapai target');
  await expect(page.getByText(said)).toBeVisible();
});

test('a day before what the API covers says since when it does', async ({ page, watch }) => {
  watch.expectProblem(/scorecards\/2019\.json/);
  await openHearing(page, '/52.02/rapat/2019-05-31;nama=RDP');
  const said = page.getByRole('alert').filter({ hasText: /mencakup posisi data sejak \d/ });
  await expect(said).toContainText('posisi 31 Mei 2019 lebih awal dari itu');
  await page.goto('/52.02/rapat/2019-05-31;nama=RDP?tampil=presentasi');
  await expect(said).toBeVisible();
  await openHearing(page, '/52.02/rapat/rdp-komisi-iii-2026-07?sejak=2019-05-31');
  await expect(said).toContainText('Perubahan sejak tanggal itu tidak dapat dihitung seluruhnya.');
});
