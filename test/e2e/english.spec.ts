import { en } from '@/i18n/messages/en';
import { id } from '@/i18n/messages/id';
import { expect, openPage, test } from './fixtures';

/** Phrases of Indonesian messages, without what they are filled with; single words may be names. */
const INDONESIAN = Object.entries(id)
  .filter(([key, text]) =>
    Object.entries(en).every(([other, word]) => other !== key || word !== text),
  )
  .flatMap(([, text]) => text.split(/\{[^}]*\}/))
  .map((piece) => piece.trim())
  .filter(
    (piece) => /\S \S/.test(piece) && !Object.values(en).some((text) => text.includes(piece)),
  );

test('in English no message is left in Indonesian', async ({ page }) => {
  await openPage(page, '/52.02?bahasa=en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const labels = await page
    .locator('[aria-label]')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label')));
  const words = [await page.locator('body').innerText(), ...labels].join('\n');
  expect(INDONESIAN.filter((piece) => words.includes(piece))).toEqual([]);
});

test('the language is one press away, in the address, and changes the page’s own language', async ({
  page,
}) => {
  await openPage(page, '/52.02');
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page).toHaveURL(/\?bahasa=en$/);
  await expect(page.getByRole('heading', { name: 'Needs Attention' })).toBeVisible();
  await page.getByRole('button', { name: 'Bahasa Indonesia' }).click();
  await expect(page).toHaveURL(/\/52\.02$/);
  await expect(page.getByRole('heading', { name: 'Perlu Perhatian' })).toBeVisible();
});
