import type { Traffic } from '../product-server/traffic';
import {
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

const SCORECARD = '/api/assessment/v1/regencies/52.02/scorecard.json';
const toApis = ({ byPath }: Traffic) =>
  Object.entries(byPath).filter(([path]) => path.startsWith('/api/'));
const mostOften = (traffic: Traffic) => Math.max(0, ...toApis(traffic).map(([, times]) => times));

test('a server that wants to be left alone is, by every panel and every key, until its time', async ({
  page,
  product,
}) => {
  await openSettled(page);
  product.fail('assessment', 'too-many');
  product.takeTraffic();
  await refresh(page);
  await passUntil(
    page,
    staleOf(page, /\(galat 429\) dan minta ditunggu. Dicoba lagi pukul 12\.01/),
  );
  expect(mostOften(product.takeTraffic())).toBe(1);
  for (let times = 0; times < 5; times += 1) await refresh(page);
  await page.clock.runFor(40_000);
  await expect(figureOf(page)).toBeVisible();
  const asked = toApis(product.takeTraffic()).filter(([path]) => path.includes('/assessment/'));
  expect(asked, 'requests while it waits').toEqual([]);
  product.heal();
  await passUntilGone(page, staleNote(page), 60);
  expect(mostOften(product.takeTraffic())).toBe(1);
});

test('maintenance until a date is told with its time, read by the server’s clock', async ({
  page,
  product,
}) => {
  product.fail('assessment', 'maintenance');
  await openOverview(page);
  const alert = page.getByRole('alert').filter({ hasText: /Dicoba lagi pukul 12\.0[23]/ });
  await passUntil(page, alert.first());
  product.heal();
  await passUntil(page, figureOf(page), 180);
});

test('an outage of half an hour is met by few requests, its end by one for each answer', async ({
  page,
  product,
}) => {
  await openSettled(page);
  product.fail('assessment', 'down');
  product.fail('catalog', 'down');
  product.takeTraffic();
  for (let minute = 0; minute < 30; minute += 1) {
    await page.clock.runFor(60_000);
    await page.waitForTimeout(15);
  }
  const outage = product.takeTraffic();
  // About each five minutes as without an outage, a few sooner at its beginning, each tried twice.
  expect(mostOften(outage)).toBeGreaterThan(5);
  expect(mostOften(outage)).toBeLessThanOrEqual(30);
  await expect(figureOf(page)).toBeVisible();
  product.heal();
  await passUntilGone(page, staleNote(page), 360);
  expect(mostOften(product.takeTraffic()), 'requests for one answer at its return').toBe(1);
});

test('many panels that failed ask once for the answer they share', async ({ page, product }) => {
  product.fail('assessment', 'server-error');
  await openOverview(page);
  const alerts = page.getByRole('alert').filter({ hasText: 'galat 500' });
  await passUntil(page, alerts.first());
  product.heal();
  product.takeTraffic();
  await passUntil(page, figureOf(page));
  expect(product.takeTraffic().byPath[SCORECARD]).toBe(1);
});
