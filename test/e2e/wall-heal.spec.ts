import { FAILED_ANSWER } from './fixtures';
import {
  expect,
  expectScene,
  headingOf,
  openWallAt,
  pass,
  passUntilLoaded,
  passUntilOver,
  passUntilSaid,
  passUntilScene,
  stateOf,
  test,
  waitUntilKept,
  watchLoads,
} from './wall-heal-parts';

const NOON = '2026-11-22T04:00:00Z';
test.describe.configure({ timeout: 120_000 });
test.beforeEach(({ watch }) => watch.expectProblem(FAILED_ANSWER));
test.afterEach(({ product }) => product.heal());

test('starts with the server gone, shows the last figures with their age, and says so', async ({
  page,
  context,
  product,
}) => {
  await openWallAt(page, NOON);
  await waitUntilKept(page);
  const finding = (await headingOf(page).textContent()) ?? '';
  await page.close();
  await product.close();

  const rebooted = await context.newPage();
  await openWallAt(rebooted, '2026-11-22T07:02:00Z');
  await expect(headingOf(rebooted)).toHaveText(finding);
  await expect(rebooted.getByText(/diterima 12\.00.WITA.*3.jam.*lalu/).first()).toBeVisible();
  await passUntilSaid(rebooted, /API asesmen tidak menjawab sejak 15\.02.WITA/);
  await pass(rebooted, 6);
  await expect(stateOf(rebooted)).toHaveText(/API asesmen tidak menjawab sejak 15\.02.WITA/);

  await product.open();
  await passUntilOver(rebooted, /tidak menjawab/);
  const isNew = () =>
    rebooted
      .getByText(/diterima 15\.\d\d.WITA/)
      .first()
      .isVisible();
  await pass(rebooted, 10, isNew);
  expect(await isNew(), 'figures of now').toBe(true);
});

const TROUBLES = [
  ['down', /API asesmen tidak menjawab sejak 12\.\d\d.WITA/],
  ['silent', /API asesmen belum menjawab sejak 12\.\d\d.WITA/],
  ['server-error', /API asesmen menjawab dengan galat 500 sejak 12\.\d\d.WITA/],
  ['unauthorized', /API asesmen meminta masuk lagi sejak .* data terakhir tetap tampil/],
  ['login-page', /API asesmen mengirim halaman web, mungkin halaman masuk, sejak/],
  ['malformed', /API asesmen melanggar kontrak sejak .* bukan JSON/],
  ['contract-broken', /API asesmen melanggar kontrak sejak .* isian publishedAt/],
  ['part-broken', /API asesmen melanggar kontrak sejak .* isian indicators\.0\.name/],
] as const;

for (const [fault, words] of TROUBLES) {
  test(`${fault}: says it since when, keeps the figures, and recovers`, async ({
    page,
    product,
  }) => {
    await openWallAt(page, NOON, '?adegan=ringkasan,evaluasi');
    await expect(stateOf(page)).toHaveText('');
    product.fail('assessment', fault);
    await passUntilSaid(page, words);
    const [since = ''] = /sejak \d\d\.\d\d/.exec(await stateOf(page).innerText()) ?? [];
    await pass(page, 3);
    await expectScene(page);
    await expect(stateOf(page), 'since the first failure').toContainText(since);
    product.heal();
    await passUntilOver(page, /API/);
    await expectScene(page);
  });
}

test('a screen without network says so, and not that the servers are silent', async ({
  page,
  context,
}) => {
  await openWallAt(page, NOON, '?adegan=ringkasan');
  await context.setOffline(true);
  await passUntilSaid(page, /Jaringan layar ini terputus sejak 12\.00.WITA/);
  await pass(page, 6);
  await expect(stateOf(page)).toHaveText(/^Jaringan layar ini terputus sejak 12\.00.WITA\.$/);
  await context.setOffline(false);
  await passUntilOver(page, /terputus/);
});

test('a page to sign in never takes the place of the wall', async ({ page, product }) => {
  await openWallAt(page, NOON);
  await waitUntilKept(page);
  product.fail('program', 'login-page');
  product.fail('assessment', 'unauthorized');
  await page.reload();
  await expectScene(page);
  await passUntilSaid(page, /meminta masuk lagi/);
  await expect(page.locator('input[type=password]')).toHaveCount(0);
});

test('a new build is loaded once, between two scenes, and not while the server is gone', async ({
  page,
  product,
}) => {
  await openWallAt(page, NOON);
  await waitUntilKept(page);
  const loads = watchLoads(page);
  await page.keyboard.press('Space');
  product.publishBuild();
  await pass(page, 11);
  expect(loads, 'while it stands still').toEqual([]);
  await product.close();
  await page.keyboard.press('Space');
  await pass(page, 2);
  expect(loads, 'while the server is gone').toEqual([]);
  await product.open();
  await passUntilLoaded(page, 12, loads);
  await pass(page, 11);
  expect(loads).toHaveLength(1);
});

test('of the programs kept the last two stay', async ({ page, product }) => {
  const builds = () =>
    page.evaluate(async () => (await caches.keys()).filter((it) => it.includes(' build ')));
  await openWallAt(page, NOON);
  for (const count of [1, 2, 2]) {
    await waitUntilKept(page);
    await expect.poll(async () => (await builds()).length, { timeout: 30_000 }).toBe(count);
    const last = (await builds()).at(-1);
    // Standing still it does not load the new build before the test does.
    await page.keyboard.press('Space');
    product.publishBuild();
    await page.reload();
    await expectScene(page);
    await expect.poll(async () => (await builds()).at(-1), { timeout: 30_000 }).not.toBe(last);
  }
});

test('answers kept by another build are thrown away', async ({ page, product }) => {
  await openWallAt(page, NOON);
  await waitUntilKept(page);
  product.publishBuild();
  product.fail('assessment', 'server-error');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Menunggu jawaban API' })).toBeVisible();
  product.heal();
  await passUntilScene(page);
});

test('is loaded anew at night', async ({ page }) => {
  await openWallAt(page, '2026-11-21T17:50:00Z');
  const loads = watchLoads(page);
  await page.clock.fastForward('01:05:00');
  await pass(page, 2);
  expect(loads, 'before three').toEqual([]);
  await passUntilLoaded(page, 20, loads);
  await pass(page, 10);
  expect(loads).toHaveLength(1);
});

test('a wall that fails as a whole says why and returns by itself', async ({ page }) => {
  await page.clock.install({ time: NOON });
  // The program begins with the good answer; only the wall, which asks for it once more, gets none.
  let isWallHere = false;
  await page.route('**/assets/WallPage-*.js', (route) => {
    isWallHere = true;
    return route.fallback();
  });
  await page.route('**/config.json', (route) =>
    isWallHere ? route.fulfill({ status: 404, body: '' }) : route.fallback(),
  );
  await page.goto('/52.02/layar');
  await expect(page.getByRole('heading')).toHaveText('Layar ini terhenti sejak 12.00\u00a0WITA');
  await expect(page.getByText(/config\.json.*404|404.*config\.json/)).toBeVisible();
  await page.unroute('**/config.json');
  await passUntilScene(page);
});

for (const [storage, forbid] of [
  ['forbidden', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
  ['silent', () => Object.defineProperty(window, 'indexedDB', { value: { open: () => ({}) } })],
] as const) {
  test(`a storage that is ${storage} does not stop the wall`, async ({ page }) => {
    await page.addInitScript(forbid);
    await page.clock.install({ time: NOON });
    await page.goto('/52.02/layar');
    await passUntilScene(page);
    await expect(stateOf(page)).toHaveText('');
  });
}
