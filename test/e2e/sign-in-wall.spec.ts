import { FAILED_ANSWER } from './fixtures';
import { endSession, expect, expectFigures, loginButton, signIn, test } from './sign-in-parts';
import { expectScene, stateOf, watchLoads } from './wall-heal-parts';

// Ways through the provider are many pages.
test.describe.configure({ timeout: 60_000 });

test('the wall signs in by itself, and again when its session is over', async ({
  page,
  provider,
  watch,
}) => {
  watch.expectProblem(FAILED_ANSWER);
  await signIn(page, '/52.02');
  await expectFigures(page);

  provider.behave({ refreshTokens: false, accessTokenSeconds: 60 });
  const loads = watchLoads(page);
  const timesAtProvider = () => loads.filter((url) => url.includes('/auth?')).length;
  await page.clock.install({ time: Date.now() });
  await page.goto('/52.02/layar');
  await expectScene(page);
  expect(timesAtProvider()).toBe(1);
  provider.behave({});
  // The token ends; then the wall waits some seconds.
  await page.clock.fastForward(61_000);
  await page.clock.fastForward(7_000);
  await expect.poll(timesAtProvider, { timeout: 25_000 }).toBeGreaterThan(1);
  await expectScene(page);
  await expect(page).toHaveURL('/52.02/layar');
});

test('a wall that nobody signed in says so, and shows no page to sign in', async ({
  page,
  context,
  watch,
}) => {
  watch.expectProblem(FAILED_ANSWER);
  await endSession(context);
  await page.goto('/52.02/layar');
  await expect(stateOf(page)).toHaveText(/meminta masuk sejak/, { timeout: 20_000 });
  await expect(loginButton(page, 'dewan')).toHaveCount(0);
  await expect(page).toHaveURL('/52.02/layar');
});
