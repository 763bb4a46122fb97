import { expectNoBarrier } from './barriers';
import { expect, test } from './fixtures';
import {
  bar,
  countOf,
  expectSlide,
  HEARING,
  holdDown,
  openSlides,
  slideOf,
} from './hearing-slides-parts';

test.beforeEach(({ page }) => page.setViewportSize({ width: 1280, height: 720 }));

test('from the report to its slides, through them and back to the same section', async ({
  page,
}) => {
  await page.goto(HEARING);
  await page.getByRole('link', { name: 'Buka presentasi' }).click();
  await expectSlide(page, 1);
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(slideOf(page)).toContainText('Rapat 15 Juli 2026');
  for (const [key, number] of [
    ['ArrowRight', 2],
    ['PageDown', 3],
    ['Space', 4],
    ['PageUp', 3],
    ['ArrowLeft', 2],
    ['End', await countOf(page)],
    ['Home', 1],
  ] as const) {
    await page.keyboard.press(key);
    await expectSlide(page, number);
    await expect(page).toHaveURL(new RegExp(`[?&]salindia=${number}(&|$)`));
  }
  await holdDown(page, 'PageDown');
  await expectSlide(page, 2);
  const section = (await slideOf(page).getAttribute('data-slide'))?.split(':')[0];
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(new RegExp(`${HEARING}#bagian-${section}$`));
  await expect(page.locator(`#bagian-${section}`)).toBeFocused();
  await expect(page.locator(`#bagian-${section}`)).toBeInViewport();
  await expect(page.getByRole('banner')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Buka presentasi' })).toBeVisible();
});

test('a slide that is not there falls back to the nearest', async ({ page }) => {
  await openSlides(page, '&salindia=999');
  await expectSlide(page, await countOf(page));
  await openSlides(page, '&salindia=-3');
  await expectSlide(page, 1);
});

test('a proof opens in the edition, and Back leads to the same slide', async ({ page }) => {
  await openSlides(page, '&salindia=2');
  const link = slideOf(page).getByRole('navigation', { name: 'Bukti' }).getByRole('link').first();
  const target = new URL((await link.getAttribute('href')) ?? '', page.url());
  await page.keyboard.press('d');
  await expect(page).toHaveURL(target.href);
  expect(target.searchParams.get('salindia')).toBe('2');
  expect(target.searchParams.get('per')).toBe('2026-06-30');
  expect(target.searchParams.get('edisi')).toBe('rdp-komisi-iii-2026-07');
  await expect(page.getByRole('banner')).toBeVisible();
  await page.goBack();
  await expectSlide(page, 2);
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(target.href);
  const back = page.getByRole('link', { name: 'Kembali ke salindia 2' });
  await back.click();
  await expectSlide(page, 2);
  await page.keyboard.press('d');
  await expect(back).toBeVisible();
  await page.keyboard.press('Escape');
  await expectSlide(page, 2);
  // A clicker has no Escape: at the head of the proof its way back leads to the slide.
  await page.keyboard.press('d');
  await expect(back).toBeVisible();
  await page.keyboard.press('PageUp');
  await expectSlide(page, 2);
});

test('on a proof the keys of a field and of a map stay theirs', async ({ page }) => {
  await page.goto('/52.02/peta?edisi=rdp-komisi-iii-2026-07&per=2026-06-30&salindia=3');
  const back = page.getByRole('link', { name: 'Kembali ke salindia 3' });
  await expect(back).toBeVisible();
  for (const taker of [page.getByRole('combobox').first(), page.getByRole('option').first()]) {
    await taker.focus();
    await page.keyboard.press('Escape');
    await expect(back).toBeVisible();
  }
  await back.focus();
  await page.keyboard.press('Escape');
  await expectSlide(page, 3);
});

test('the list of slides is opened, moved through and chosen from by keyboard', async ({
  page,
}) => {
  await openSlides(page, '&salindia=2');
  await page.keyboard.press('o');
  const list = page.getByRole('region', { name: 'Daftar salindia' });
  await expect(list.locator('[aria-current]')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expectSlide(page, 3);
  await page.keyboard.press('g');
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await expectSlide(page, 5);
});

test('dark hides everything until a key lights it; with the characters off B is nothing', async ({
  page,
}) => {
  await openSlides(page);
  const dark = page.getByText(/^Layar digelapkan/);
  await page.keyboard.press('b');
  await expect(dark).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('.');
  await expect(dark).toHaveCount(0);
  // What the page still asks for while it is left is answered by nobody.
  await page.waitForLoadState('networkidle');
  await openSlides(page, '&pintasan=mati');
  await page.keyboard.press('b');
  await page.keyboard.press('PageDown');
  await expectSlide(page, 2);
  await expect(dark).toHaveCount(0);
});

test('the bar comes with pointer and Tab, its buttons are large and in view at every projector', async ({
  page,
}) => {
  for (const size of [
    { width: 1024, height: 768 },
    { width: 1280, height: 800 },
    { width: 1920, height: 1080 },
  ]) {
    await page.setViewportSize(size);
    await openSlides(page, '&salindia=2');
    await expect(bar(page)).toHaveAttribute('data-shown', 'true');
    await expect(bar(page)).toHaveAttribute('data-shown', 'false', { timeout: 7000 });
    const buttons = await bar(page).getByRole('button').all();
    await bar(page).getByRole('button').first().focus();
    for (const [at, button] of buttons.entries()) {
      if (at > 0) await page.keyboard.press('Tab');
      await expect(button).toBeFocused();
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(size.height);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(size.width);
    }
    await expect(bar(page)).toHaveCSS('opacity', '1');
  }
});

for (const theme of ['light', 'dark'] as const) {
  test(`nobody is kept out: slide, list and note in ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await openSlides(page, '&salindia=2');
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    // The bar fades away by itself; half faded it has less contrast than it ever rests at.
    const isOpenToAll = () => expect(() => expectNoBarrier(page)).toPass({ timeout: 20_000 });
    await isOpenToAll();
    await page.keyboard.press('g');
    await isOpenToAll();
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await expect(page.getByRole('dialog')).toBeVisible();
    await isOpenToAll();
  });
}
