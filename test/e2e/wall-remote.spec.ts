import type { BrowserContext, Page } from '@playwright/test';
import { expectNoBarrier } from './barriers';
import { expect, test } from './fixtures';
import { openWall, sceneOf } from './wall-parts';

const ROUND = '?adegan=ringkasan,keterlambatan,evaluasi';
const NOW = '2026-11-22T04:00:00Z';

/** Another window of the same browser. */
async function anotherWindow(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.clock.setFixedTime(NOW);
  return page;
}

async function openRemote(page: Page, path = '/52.02/layar/kendali'): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kendali Layar');
}

const status = (page: Page) =>
  page.getByRole('region', { name: 'Di layar sekarang' }).getByRole('status');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const expectScene = (wall: Page, key: string) =>
  expect(sceneOf(wall).first()).toHaveAttribute('data-scene', key);

test.describe('with a wall in another window', () => {
  let wall: Page;
  test.beforeEach(async ({ page, context }) => {
    wall = await anotherWindow(context);
    await openWall(wall, `/52.02/layar${ROUND}`);
    await openRemote(page);
    await expect(status(page)).toHaveText('1 layar menjawab: berjalan.');
  });

  test('the remote goes through the round and shows what is on the wall', async ({ page }) => {
    const now = page.getByRole('region', { name: 'Di layar sekarang' });
    const list = page.getByRole('region', { name: 'Pilih adegan' });
    await button(page, 'Berikutnya →').click();
    await expectScene(wall, 'lateness');
    await expect(now).toContainText('Keterlambatan');
    await expect(list.locator('[aria-current]')).toContainText('Keterlambatan');
    await list.getByRole('button', { name: /Evaluasi/ }).click();
    await expectScene(wall, 'evaluation');
    await button(page, 'Sebelumnya ←').click();
    await expectScene(wall, 'lateness');
  });

  test('the remote pauses, holds and darkens the wall, and says since when', async ({ page }) => {
    await button(page, 'Jeda Spasi').click();
    await expect(wall.getByText(/^Dijeda sejak 12\.00\sWITA/)).toBeVisible();
    await expect(status(page)).toHaveText('1 layar menjawab: dijeda sejak 12.00 WITA.');
    await button(page, 'Gelapkan B').click();
    await expect(wall.getByText(/^Layar digelapkan/)).toBeVisible();
    await expect(status(page)).toContainText('digelapkan');
    await button(page, 'Terangkan B').click();
    await expect(wall.getByText(/^Layar digelapkan/)).toHaveCount(0);
    await button(page, 'Lanjutkan Spasi').click();
    await button(page, 'Tahan H').click();
    await expect(wall.getByText(/^Ditahan sejak 12\.00\sWITA/)).toBeVisible();
    await button(page, 'Lepas H').click();
    await expect(status(page)).toHaveText('1 layar menjawab: berjalan.');
  });

  test('an indicator and a district picked on the remote are held on the wall', async ({
    page,
  }) => {
    await page
      .getByRole('combobox', { name: 'Indikator' })
      .selectOption({ label: 'Sampah terkelola' });
    await page.getByRole('combobox', { name: 'Kecamatan' }).selectOption({ label: 'Kopang' });
    await button(page, 'Tampilkan di peta').click();
    const scene = sceneOf(wall).first();
    await expect(scene).toHaveAttribute('data-scene', /^map\./);
    await expect(scene.getByRole('heading', { level: 1 })).toContainText('Sampah terkelola');
    await expect(scene).toContainText('Kopang');
    await expect(wall.getByText(/^Ditahan sejak/)).toBeVisible();
    await expect(page.getByText('menunjuk Kopang')).toBeVisible();
    await button(page, 'Tampilkan tersendiri').click();
    await expect(scene).toHaveAttribute('data-scene', /^indicator\./);
    await button(page, 'Lanjutkan Spasi').click();
    await expectScene(wall, 'summary');
  });

  test('the keys of a clicker work in the window of the remote, but not in its fields', async ({
    page,
  }) => {
    await page.keyboard.press('PageDown');
    await expectScene(wall, 'lateness');
    await page.keyboard.press('3');
    await expectScene(wall, 'evaluation');
    const field = page.getByRole('combobox', { name: 'Kecamatan' });
    await field.focus();
    await page.keyboard.press('b');
    await page.keyboard.press('PageUp');
    await field.blur();
    await page.keyboard.press('PageUp');
    await expectScene(wall, 'lateness');
    await expect(wall.getByText(/^Layar digelapkan/)).toHaveCount(0);
    // Leaving and enlarging are for the window of the wall alone.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('f');
    await expect(page).toHaveURL(/\/layar\/kendali$/);
    await expect(wall).toHaveURL(/\/layar\?/);
  });

  test('everything can be done by keyboard alone', async ({ page }) => {
    const list = page.getByRole('region', { name: 'Pilih adegan' });
    await list.getByRole('button', { name: /Evaluasi/ }).focus();
    await page.keyboard.press('Enter');
    await expectScene(wall, 'evaluation');
    await button(page, 'Jeda Spasi').focus();
    await page.keyboard.press('Space');
    await expect(status(page)).toContainText('dijeda');
    await page.keyboard.press('Space');
    await expect(status(page)).toHaveText('1 layar menjawab: berjalan.');
  });

  test('every wall obeys, those of another regency do not, and a closed one is missed', async ({
    page,
    context,
  }) => {
    const second = await anotherWindow(context);
    await openWall(second, `/52.02/layar${ROUND}`);
    const elsewhere = await anotherWindow(context);
    await openWall(elsewhere, `/33.25/layar${ROUND}`);
    await expect(status(page)).toHaveText('2 layar menjawab: berjalan.');
    await button(page, 'Berikutnya →').click();
    await expectScene(wall, 'lateness');
    await expectScene(second, 'lateness');
    await expectScene(elsewhere, 'summary');
    await second.close();
    await expect(status(page)).toHaveText('1 layar menjawab: berjalan.', { timeout: 10_000 });
    await wall.close();
    await expect(status(page)).toHaveText('Tidak ada layar yang menjawab.', { timeout: 10_000 });
  });

  test('what another program says on the channel breaks neither end', async ({ page }) => {
    await page.evaluate(() => {
      const channel = new BroadcastChannel('/layar');
      const message = { type: 'command', command: { type: 'next' } };
      for (const data of [null, 'next', { version: 99, regency: '52.02', message }, { message }])
        channel.postMessage(data);
      channel.close();
    });
    await button(page, 'Jeda Spasi').click();
    await expect(status(page)).toContainText('dijeda');
    await expectScene(wall, 'summary');
  });

  test('has no barrier, light and dark, on a laptop and a phone', async ({ page }) => {
    for (const scheme of ['light', 'dark'] as const)
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: scheme });
        await page.reload();
        await expect(status(page)).toHaveText('1 layar menjawab: berjalan.');
        await expectNoBarrier(page);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `sideways at ${width}`).toBeLessThanOrEqual(0);
      }
  });
});

test('without a wall the remote says what to do, opens one, and then drives it', async ({
  page,
  context,
}) => {
  await openRemote(page);
  await expect(status(page)).toHaveText('Mencari layar …');
  await expect(status(page)).toHaveText('Tidak ada layar yang menjawab.', { timeout: 10_000 });
  await expect(page.getByText(/pada komputer dan profil yang sama/)).toBeVisible();
  await expect(button(page, 'Jeda Spasi')).toBeDisabled();
  const [wall] = await Promise.all([
    context.waitForEvent('page'),
    button(page, 'Buka layar di jendela baru').click(),
  ]);
  await expect(sceneOf(wall).first()).toBeVisible({ timeout: 15_000 });
  await button(page, 'Jeda Spasi').click();
  await expect(wall.getByText(/^Dijeda sejak/)).toBeVisible();
});

test('in English no Indonesian word of ours is left', async ({ page }) => {
  await page.goto('/52.02/layar/kendali?bahasa=en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wall remote');
  await expect(page.getByRole('main')).not.toContainText(/layar|adegan|Tampilkan|Gelapkan/i);
});
