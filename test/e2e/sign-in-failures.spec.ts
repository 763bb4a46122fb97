import AxeBuilder from '@axe-core/playwright';
import { FAILED_ANSWER } from './fixtures';
import { expect, expectFigures, loginButton, signIn, test } from './sign-in-parts';

// Ways through the provider are many pages, and tokens that end do so in real time.
test.describe.configure({ timeout: 60_000 });

test('a provider that does not answer is named, and tried again', async ({
  page,
  provider,
  watch,
}) => {
  watch.expectProblem(FAILED_ANSWER);
  await provider.close();
  await page.goto('/52.02?per=2099-01-01');
  await expect(page.getByRole('alert')).toContainText(/127\.0\.0\.1:\d+ tidak menjawab/);
  await expect(page.getByRole('heading', { name: 'Belum dapat masuk' })).toBeFocused();
  const found = await new AxeBuilder({ page }).analyze();
  expect(found.violations).toEqual([]);

  await provider.open();
  await page.getByRole('button', { name: 'Coba masuk' }).click();
  await loginButton(page, 'dewan').click();
  await expectFigures(page);
  await expect(page).toHaveURL('/52.02?per=2099-01-01');
});

test('who is refused reads so, at the address that was asked for', async ({ page }) => {
  await page.goto('/52.02?bahasa=en');
  await page.getByRole('button', { name: 'Tolak' }).click();
  await expect(page.getByRole('alert')).toContainText('The sign-in provider refused');
  await expect(page.getByText(/access_denied/)).toBeHidden();
  await expect(page).toHaveURL('/52.02?bahasa=en');
  await page.getByRole('button', { name: 'Try to sign in' }).click();
  await loginButton(page, 'dewan').click();
  await expectFigures(page, 'Six Dimensions');
});

test('an answer that nobody asked for signs nobody in', async ({ page, seen }) => {
  await page.goto('/#state=of-somebody-else&code=of-somebody-else');
  await expect(page.getByRole('alert')).toContainText('bukan untuk jendela ini');
  await expect(page).toHaveURL('/');
  expect(seen.tokens).toEqual([]);
});

test('a clock that is wrong is told by how much', async ({ page }) => {
  await page.clock.install({ time: Date.now() + 3 * 3_600_000 });
  await signIn(page, '/52.02');
  await expect(page.getByRole('alert')).toContainText(/berbeda (179|180|181) menit/);
});

test('a mistake in the configuration is named by its field', async ({ page, product, watch }) => {
  watch.expectProblem(FAILED_ANSWER);
  product.configure({ signIn: { authority: 'http://sso.example.go.id', clientId: 'dasbor' } });
  await page.goto('/52.02');
  await expect(page.getByText(/signIn\.authority/).first()).toBeVisible();
});

test('without the provider a hearing opens with what may be kept, and the way in beside it', async ({
  page,
  provider,
  product,
  watch,
}) => {
  watch.expectProblem(FAILED_ANSWER);
  product.configure({ signIn: { ...provider.settings, keepAnswers: true } });
  await provider.close();
  await page.goto('/52.02/rapat');
  await expect(page.getByRole('button', { name: 'Masuk', exact: true }).first()).toBeVisible();
  await expect(page).toHaveURL('/52.02/rapat');
});
