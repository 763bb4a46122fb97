import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { openWall, sceneOf } from './wall-parts';

const ADDRESS = '/52.02/layar?adegan=ringkasan,keterlambatan,evaluasi';
const bar = (page: Page) => page.getByRole('region', { name: 'Tombol operator' });
const expectScene = (page: Page, key: string) =>
  expect(sceneOf(page).first()).toHaveAttribute('data-scene', key);
const paused = (page: Page) => page.getByText(/^Dijeda sejak/);
const dark = (page: Page) => page.getByText(/^Layar digelapkan/);

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openWall(page, ADDRESS);
});

test.describe('the bar of the operator', () => {
  const shown = (page: Page) => bar(page).getAttribute('data-shown');

  test('comes with a move of the pointer and goes with it', async ({ page }) => {
    expect(await shown(page)).toBe('false');
    await page.mouse.move(400, 400);
    await page.mouse.move(403, 402);
    expect(await shown(page), 'a desk that trembles').toBe('false');
    await page.mouse.move(500, 500);
    await expect(bar(page)).toHaveAttribute('data-shown', 'true');
    const stage = page.getByRole('main');
    await expect(stage).toHaveCSS('cursor', 'auto');
    await expect(bar(page)).toHaveAttribute('data-shown', 'false', { timeout: 6000 });
    await expect(stage).toHaveCSS('cursor', 'none');
  });

  test('comes with Tab, every button large enough, in view and above the finding', async ({
    page,
  }) => {
    for (const size of [
      { width: 1920, height: 1080 },
      { width: 1080, height: 1920 },
      { width: 1280, height: 720 },
    ]) {
      await page.setViewportSize(size);
      await openWall(page, ADDRESS);
      const finding = await sceneOf(page).first().getByRole('heading', { level: 1 }).boundingBox();
      const buttons = await bar(page).getByRole('button').all();
      expect(buttons.length).toBe(9);
      for (const button of buttons) {
        await page.keyboard.press('Tab');
        await expect(button).toBeFocused();
        const box = await button.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(size.height);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(size.width);
        expect(box?.y ?? 0).toBeGreaterThan((finding?.y ?? 0) + (finding?.height ?? 0));
        expect(await button.evaluate((own) => getComputedStyle(own).outlineStyle)).toBe('solid');
      }
      await expect(bar(page)).toHaveCSS('opacity', '1');
    }
  });

  test('its buttons do what their names say', async ({ page }) => {
    const button = (name: string) => bar(page).getByRole('button', { name, exact: true });
    const click = async (name: string) => {
      await page.mouse.move(300, 300);
      await page.mouse.move(600, 500);
      await button(name).click();
    };
    await click('Berikutnya →');
    await expectScene(page, 'lateness');
    await click('Sebelumnya ←');
    await expectScene(page, 'summary');
    await click('Jeda Spasi');
    await expect(paused(page)).toBeVisible();
    await click('Lanjutkan Spasi');
    await click('Tahan H');
    await click('Lepas H');
    await expect(page.getByText(/^Ditahan/)).toHaveCount(0);
    await click('Gelapkan B');
    await expect(dark(page)).toBeVisible();
    await click('Terangkan B');
    await expect(dark(page)).toHaveCount(0);
    await click('Layar penuh F');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await click('Tutup layar penuh F');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true);
    const [remote] = await Promise.all([page.context().waitForEvent('page'), click('Kendali')]);
    await expect(remote).toHaveURL('/52.02/layar/kendali');
    await remote.close();
    await click('Keluar Esc');
    await expect(page).toHaveURL('/52.02');
  });
});

test.describe('the screen is kept awake', () => {
  /** Not every Chromium of a test machine has a screen to keep awake. */
  const grantAlways = () => {
    const sentinel = Object.assign(new EventTarget(), { released: false, release: async () => {} });
    Object.defineProperty(navigator, 'wakeLock', {
      configurable: true,
      value: { request: async () => sentinel },
    });
  };

  test('without anybody coming by, and the bar says so', async ({ page }) => {
    await page.addInitScript(grantAlways);
    await openWall(page, ADDRESS);
    await expect(bar(page)).toContainText('Layar dijaga tetap menyala.');
  });

  test('from the first key on, where the browser wants a gesture', async ({ page }) => {
    await page.addInitScript(grantAlways);
    await page.addInitScript(() => {
      const ask = navigator.wakeLock.request.bind(navigator.wakeLock);
      let hasGesture = false;
      document.addEventListener('keydown', () => (hasGesture = true), { capture: true });
      navigator.wakeLock.request = (type) =>
        hasGesture ? ask(type) : Promise.reject(new Error('No gesture'));
    });
    await openWall(page, ADDRESS);
    await expect(bar(page)).toContainText('Layar dapat padam sendiri');
    await page.keyboard.press('h');
    await expect(bar(page)).toContainText('Layar dijaga tetap menyala.');
  });

  test('or the bar says that the browser cannot', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'wakeLock');
    });
    await openWall(page, ADDRESS);
    await expect(bar(page)).toContainText('tidak dapat menjaga layar tetap menyala');
    await page.keyboard.press('h');
    await expect(page.getByText(/^Ditahan sejak/)).toBeVisible();
  });
});
