import type { Fault } from '../product-server/faults';
import {
  ADDRESS,
  expect,
  figureOf,
  openOverview,
  openSettled,
  passUntil,
  passUntilGone,
  refresh,
  staleNote,
  staleOf,
  test,
} from './faults-parts';
import { FAILED_ANSWER } from './fixtures';

test.describe.configure({ timeout: 90_000 });
test.beforeEach(({ watch }) => watch.expectProblem(FAILED_ANSWER));
test.afterEach(({ product }) => product.heal());

/**
 * In the order of one sitting: each is healed before the next. Those that only a real connection has;
 * the words of each status are in the table of `describeFailure`.
 */
const DURING_A_SITTING: [Fault, RegExp][] = [
  ['down', /API tidak menjawab\. Periksa jaringan atau server\./],
  ['cut', /Jawaban API terputus di tengah jalan/],
  ['login-page', /mengirim halaman web, bukan data: mungkin halaman masuk/],
  ['forbidden', /tidak berhak membaca data ini \(galat 403\)/],
  ['contract-broken', /tidak sesuai kontrak pada publishedAt/],
  ['endless', /terlalu besar, lebih dari 32 MiB/],
  ['stalled', /tidak menjawab dalam 30 detik/],
];

test('each fault is told in its own words over the old figures, and is over without a reload', async ({
  page,
  product,
}) => {
  await openSettled(page);
  for (const [fault, words] of DURING_A_SITTING) {
    await test.step(fault, async () => {
      product.fail('assessment', fault);
      await refresh(page);
      await passUntil(page, staleOf(page, words));
      await expect(staleNote(page)).toContainText(/diterima 22 November 2026, 12\.\d\d.WITA, umur/);
      await expect(figureOf(page)).toBeVisible();
      product.heal();
      await passUntilGone(page, staleNote(page));
      await expect(figureOf(page)).toBeVisible();
    });
  }
  expect(page.url()).toMatch(new RegExp(`${ADDRESS.replace('?', '\\?')}$`));
});

const AT_THE_START: [Fault, RegExp][] = [
  ['silent', /tidak menjawab dalam 30 detik/],
  ['part-broken', /tidak sesuai kontrak pada indicators\.0\.name/],
];

for (const [fault, words] of AT_THE_START) {
  test(`a page that begins with ${fault} says so, and fills itself later`, async ({
    page,
    product,
  }) => {
    product.fail('assessment', fault);
    await openOverview(page);
    const alert = page.getByRole('alert').filter({ hasText: words }).first();
    await passUntil(page, alert);
    product.heal();
    await passUntil(page, figureOf(page));
    await passUntilGone(page, alert);
    expect(page.url()).toContain(ADDRESS);
  });
}

test('fields that no contract knows, ten megabytes of them too, are nothing to speak of', async ({
  page,
  product,
}) => {
  await page.goto(ADDRESS);
  await expect(figureOf(page)).toBeVisible();
  const button = page.getByRole('button', { name: 'Muat ulang' });
  await expect(button).toHaveAttribute('aria-disabled', 'false');
  await page.evaluate(() => {
    const longest = { ms: 0 };
    Object.assign(window, { longest });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration);
    }).observe({ type: 'longtask' });
  });
  for (const fault of ['extra-fields', 'ten-megabytes'] as const) {
    product.fail('assessment', fault);
    const answer = page.waitForResponse(/scorecard\.json/);
    await refresh(page);
    await answer;
    await expect(button).toHaveAttribute('aria-disabled', 'false');
    await expect(figureOf(page)).toBeVisible();
    await expect(staleNote(page)).toBeHidden();
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  const held = await page.evaluate(() => Reflect.get(Reflect.get(window, 'longest'), 'ms'));
  expect(held, 'milliseconds without an answer to keys').toBeLessThan(2000);
});

test('a device without network says so, and is up to date when it is back', async ({
  page,
  context,
}) => {
  await openSettled(page);
  await context.setOffline(true);
  await refresh(page);
  await passUntil(page, staleOf(page, /Perangkat ini tidak terhubung ke jaringan/));
  await expect(figureOf(page)).toBeVisible();
  await context.setOffline(false);
  await passUntilGone(page, staleNote(page), 60);
  expect(page.url()).toContain(ADDRESS);
});
