import { BATANG, expect, test } from './config-parts';
import { openWall } from './wall-parts';

const CHOSEN = { defaultRegency: BATANG.code, regencies: [BATANG] };
const MISTAKEN = {
  tema: 'biru',
  a: 1,
  b: 2,
  c: 3,
  wall: { reloadAt: 'pagi', night: { from: 'x' } },
  rules: { schedule: { atRiskBelow: 500 } },
};

test('mistakes in config.json are one line, and the scene keeps all of its items', async ({
  page,
  product,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const bodyOf = () => page.locator('main section[data-scene] > div').first().boundingBox();
  product.configure(CHOSEN);
  await openWall(page, '/33.25/layar?adegan=ringkasan');
  const items = page.getByRole('list', { name: 'Perlu perhatian, terburuk dahulu' });
  const before = { box: await bodyOf(), items: await items.getByRole('listitem').count() };

  product.configure({ ...CHOSEN, ...MISTAKEN });
  await openWall(page, '/33.25/layar?adegan=ringkasan');
  const told = page.getByText(/^config\.json: \d+ kesalahan, lihat halaman Ringkasan\.$/);
  await expect(told).toBeInViewport({ ratio: 1 });
  await expect(page.getByText(/config\.json/)).toHaveCount(1);
  expect({ box: await bodyOf(), items: await items.getByRole('listitem').count() }).toEqual(before);
  product.configure({});
});
