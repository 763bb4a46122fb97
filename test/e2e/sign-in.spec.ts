import type { Page } from '@playwright/test';
import { FAILED_ANSWER } from './fixtures';
import {
  expect,
  expectFigures,
  heldByBrowser,
  identity,
  loginButton,
  signIn,
  test,
  watchSecrets,
} from './sign-in-parts';

// Ways through the provider are many pages.
test.describe.configure({ timeout: 60_000 });

const PLACE = '/52.02/indikator?cari=stunting&bahasa=id#isi';

test('one lands where the link led, and nothing secret is left anywhere', async ({
  page,
  seen,
  provider,
}) => {
  const secrets = watchSecrets(page);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await signIn(page, PLACE);
  // A name is text, whatever it holds.
  await expect(identity(page)).toHaveAccessibleName('Masuk sebagai Siti <b>Rahma</b>');
  await expect(identity(page)).toContainText('Siti <b>Rahma</b>');
  await expect(page).toHaveURL(PLACE);

  await page.reload();
  await expect(identity(page)).toBeVisible();
  await expect(page).toHaveURL(PLACE);
  await page.goto('/52.02');
  await expectFigures(page);

  // Codes, verifiers, access, refresh and ID tokens of three times signing in.
  await expect.poll(() => secrets.length).toBeGreaterThanOrEqual(3 * 5);
  const served = [...seen.log, ...provider.seen.map(({ url, referer }) => url + referer)];
  const held = await heldByBrowser(page);
  expect(served.length).toBeGreaterThan(20);
  expect(held).toContain('/52.02');
  for (const secret of secrets) {
    expect(held).not.toContain(secret);
    expect(served.join('\n')).not.toContain(secret);
    expect(said.join('\n')).not.toContain(secret);
  }
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  // Only the APIs were given a token.
  expect(seen.tokens.length).toBeGreaterThan(0);
  expect(seen.elsewhere).toEqual([]);
});

test('a token is renewed before it ends, and once when it is refused', async ({
  page,
  seen,
  provider,
  watch,
}) => {
  watch.expectProblem(FAILED_ANSWER);
  await page.clock.install({ time: Date.now() });
  await signIn(page, '/52.02');
  await expectFigures(page);
  const tokenRequests = () => provider.seen.filter(({ url }) => url === '/token').length;
  // One for the code; the next in time, without anybody doing anything.
  expect(tokenRequests()).toBe(1);
  const last = () => seen.tokens.at(-1) ?? '';
  const first = last();
  await page.clock.fastForward(241_000);
  await expect.poll(tokenRequests).toBe(2);
  await page.getByRole('button', { name: 'Muat ulang' }).click();
  await expect.poll(last).not.toBe(first);
  await expectFigures(page);
  const refused = last();
  await provider.revoke(refused, 'access');
  await page.getByRole('button', { name: 'Muat ulang' }).click();
  await expect.poll(last).not.toBe(refused);
  await expectFigures(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText(/^Sesi /)).toHaveCount(0);
});

test('where nothing renews, the screen stays through the end and one press comes back', async ({
  page,
  provider,
  watch,
}) => {
  watch.expectProblem(FAILED_ANSWER);
  provider.behave({ refreshTokens: false, accessTokenSeconds: 120 });
  await page.clock.install({ time: Date.now() });
  await signIn(page, '/52.02?per=2099-01-01');
  await expectFigures(page);
  await page.clock.fastForward(61_000);
  await expect(page.getByText(/^Sesi Anda berakhir pukul /)).toBeVisible();
  await page.clock.fastForward(60_000);
  await expect(page.getByText(/^Sesi berakhir: data yang tampil tetap/)).toBeVisible();
  await expectFigures(page);

  await provider.close();
  const again = page.getByRole('button', { name: 'Masuk lagi' });
  await again.click();
  await expect(page.getByText(/Belum dapat menuju halaman masuk: .* tidak menjawab/)).toBeVisible();
  await expectFigures(page);

  await provider.open();
  provider.behave({});
  await again.click();
  await expect(page.getByText(/^Sesi berakhir/)).toHaveCount(0);
  await expectFigures(page);
  await expect(page).toHaveURL('/52.02?per=2099-01-01');
});

const ELSEWHERE = 'Anda keluar di jendela lain';

test('who signs out leaves nothing, in no window', async ({ page, context, product, provider }) => {
  const seenWords = await watchFor(page, ELSEWHERE);
  product.configure({ signIn: { ...provider.settings, keepAnswers: true } });
  await signIn(page, '/52.02');
  const other = await context.newPage();
  await other.goto('/52.02/data');
  await expect(identity(other)).toBeVisible();
  await keepSomething(page);

  await identity(page).click();
  await page.getByRole('button', { name: 'Keluar' }).click();
  await page.getByRole('button', { name: 'Ya, keluar' }).click();
  for (const window of [page, other]) {
    await expect(window.getByRole('heading', { name: 'Anda sudah keluar' })).toBeVisible();
    await expect(window.getByRole('region')).toHaveCount(0);
  }
  await expect(other.getByText(ELSEWHERE)).toBeVisible();
  expect(seenWords).toEqual([]);
  expect(await heldByBrowser(page)).not.toContain('kept answer');
  await expect(page).toHaveURL('/');

  // Whatever the provider still knows signs nobody in before somebody says so.
  await page.goto('/52.02');
  await expect(page.getByRole('heading', { name: 'Anda sudah keluar' })).toBeVisible();
  await page.getByRole('button', { name: 'Masuk lagi' }).click();
  await expect(loginButton(page, 'dewan')).toBeVisible();
});

/** Collects every moment at which words were on the page, however short. */
async function watchFor(page: Page, words: string): Promise<string[]> {
  const found: string[] = [];
  page.on('console', (message) => message.text() === words && found.push(words));
  await page.addInitScript((sought) => {
    // biome-ignore lint/suspicious/noConsole: outlives the page, which goes on to the provider
    const look = () => document.body?.textContent?.includes(sought) && console.info(sought);
    new MutationObserver(look).observe(document, { subtree: true, childList: true });
  }, words);
  return found;
}

/** As the wall does, which takes its time. */
const keepSomething = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('wall /', 1);
        opening.onupgradeneeded = () => {
          for (const name of ['answers', 'receipts', 'failing'])
            opening.result.createObjectStore(name);
        };
        opening.onsuccess = () => {
          const writing = opening.result.transaction('answers', 'readwrite');
          writing.objectStore('answers').put('kept answer', 'key');
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
        opening.onerror = () => reject(opening.error);
      }),
  );

test('roles shape the menu, and nothing else', async ({ page, product, provider }) => {
  const roles = { rolesClaim: 'realm_access.roles', menu: { rapat: ['dprd', 'bupati'] } };
  product.configure({ signIn: { ...provider.settings, ...roles } });
  await signIn(page, '/52.02/data', 'opd');
  const menu = page.getByRole('navigation', { name: 'Halaman' });
  await expect(menu.getByRole('link', { name: 'Layanan' })).toBeVisible();
  await expect(menu.getByRole('link', { name: 'Rapat' })).toHaveCount(0);
  // By its address it opens: whether it has answers is for the APIs to say.
  await page.goto('/52.02/rapat');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL('/52.02/rapat');

  await page.context().clearCookies();
  await signIn(page, '/52.02/data', 'dewan');
  await expect(menu.getByRole('link', { name: 'Rapat' })).toBeVisible();
});

test('who need not sign in may', async ({ page, context, product, provider, watch }) => {
  watch.expectProblem(FAILED_ANSWER);
  product.configure({ signIn: { ...provider.settings, required: false } });
  await page.goto('/52.02/data?bahasa=en');
  const banner = page.getByRole('status').filter({ hasText: 'Sign in to see the figures' });
  await banner.getByRole('button', { name: 'Sign in', exact: true }).click();
  await loginButton(page, 'dewan').click();
  await expect(page.getByRole('button', { name: 'Signed in as Siti <b>Rahma</b>' })).toBeVisible();
  await expect(page).toHaveURL('/52.02/data?bahasa=en');

  // Nor does a browser that forbids storage keep anybody out.
  const strict = await context.newPage();
  await strict.addInitScript(() => {
    const get = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(window, 'sessionStorage', { get });
  });
  await strict.goto('/52.02/data');
  await expect(strict.getByRole('navigation', { name: 'Halaman' })).toBeVisible();
});

test('where nobody signs in, nothing of it is loaded', async ({ page, product, seen, watch }) => {
  watch.expectProblem(FAILED_ANSWER);
  const loaded = () => seen.log.some((line) => line.startsWith('/assets/openSignIn-'));
  await page.goto('/52.02/data');
  await expect(loginButton(page, 'dewan')).toBeVisible();
  expect(loaded()).toBe(true);
  seen.log.length = 0;
  await page.context().clearCookies();
  product.configure({});
  await page.goto('/52.02/data');
  await expect(page.getByRole('navigation', { name: 'Halaman' })).toBeVisible();
  expect(loaded()).toBe(false);
  await expect(page.getByRole('button', { name: 'Keluar' })).toHaveCount(0);
});
