import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { openWall, sceneOf } from './wall-parts';

const ADDRESS = '/52.02/layar?adegan=ringkasan,keterlambatan,evaluasi';
const bar = (page: Page) => page.getByRole('region', { name: 'Tombol operator' });
const expectScene = (page: Page, key: string) =>
  expect(sceneOf(page).first()).toHaveAttribute('data-scene', key);
const paused = (page: Page) => page.getByText(/^Dijeda sejak/);
const dark = (page: Page) => page.getByText(/^Layar digelapkan/);

/** As a keyboard does that repeats while a key is held down. */
const holdDown = (page: Page, key: string) =>
  page.evaluate((pressed) => {
    for (const repeat of [false, true, true])
      window.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, repeat, bubbles: true }));
  }, key);

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openWall(page, ADDRESS);
});

test('arrows and the keys of a presenter clicker go through the round', async ({ page }) => {
  await expectScene(page, 'summary');
  for (const [key, scene] of [
    ['ArrowRight', 'lateness'],
    ['PageDown', 'evaluation'],
    ['PageDown', 'summary'],
    ['PageUp', 'evaluation'],
    ['ArrowLeft', 'lateness'],
    ['1', 'summary'],
    ['3', 'evaluation'],
    ['9', 'evaluation'],
  ] as const) {
    await page.keyboard.press(key);
    await expectScene(page, scene);
  }
});

test('a key that is held down counts once', async ({ page }) => {
  await holdDown(page, 'PageDown');
  await expectScene(page, 'lateness');
});

test('Space stops everything that moves and lets it go on', async ({ page }) => {
  const progress = page.getByRole('list', { name: 'Adegan dalam putaran' });
  const moving = () => progress.evaluate((list) => list.getAnimations({ subtree: true }).length);
  await expect.poll(moving).toBe(1);
  await page.keyboard.press('Space');
  await expect(paused(page)).toBeVisible();
  expect(await moving()).toBe(0);
  await page.keyboard.press('PageDown');
  await expectScene(page, 'lateness');
  await expect(paused(page)).toBeVisible();
  await page.keyboard.press('Space');
  await expect(paused(page)).toHaveCount(0);
});

test('H holds a scene until H again', async ({ page }) => {
  await page.keyboard.press('h');
  await expect(page.getByText(/^Ditahan sejak/)).toBeVisible();
  await page.keyboard.press('H');
  await expect(page.getByText(/^Ditahan sejak/)).toHaveCount(0);
});

test('B and the full stop darken the wall; no stray key wakes it or stops it unseen', async ({
  page,
}) => {
  for (const key of ['b', '.']) {
    await page.keyboard.press(key);
    await expect(dark(page)).toBeVisible();
    for (const stray of ['Space', 'h', 'x', 'Enter', 'Shift', 'ArrowDown'])
      await page.keyboard.press(stray);
    await expect(dark(page)).toBeVisible();
    await page.keyboard.press(key);
    await expect(dark(page)).toHaveCount(0);
    await expect(paused(page)).toHaveCount(0);
  }
  await page.keyboard.press('b');
  await page.keyboard.press('PageDown');
  await expectScene(page, 'lateness');
  await expect(dark(page)).toHaveCount(0);
});

test('Escape lights, then goes on, then asks, and leaves only when it is pressed again', async ({
  page,
}) => {
  await page.keyboard.press('Space');
  await page.keyboard.press('b');
  await page.keyboard.press('Escape');
  await expect(dark(page)).toHaveCount(0);
  await expect(paused(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(paused(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alert')).toHaveText('Tekan Esc sekali lagi untuk keluar.');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/52.02');
});

test('one Escape by itself does nothing, however long one waits', async ({ page }) => {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0, { timeout: 6000 });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alert')).toBeVisible();
  await expectScene(page, 'summary');
});

test('keys that are a character can be turned off, the others stay', async ({ page }) => {
  await openWall(page, `${ADDRESS}&pintasan=mati`);
  for (const key of ['b', '.', 'h', '2', 'f']) await page.keyboard.press(key);
  await expect(dark(page)).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expectScene(page, 'lateness');
  await page.mouse.move(400, 400);
  await page.mouse.move(500, 500);
  await expect(bar(page).getByRole('button', { name: 'Tahan', exact: true })).toBeVisible();
  await bar(page).getByRole('button', { name: 'Nyalakan tombol huruf' }).click();
  await page.keyboard.press('b');
  await expect(dark(page)).toBeVisible();
});
