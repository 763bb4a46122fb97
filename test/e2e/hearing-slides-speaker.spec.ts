import type { BrowserContext, Page } from '@playwright/test';
import { expectNoBarrier } from './barriers';
import { expect, test } from './fixtures';
import { expectSlide, HEARING, openSlides, slideOf } from './hearing-slides-parts';

const NOW = '2026-11-22T04:00:00Z';

/** Another window of the same browser. */
async function slidesIn(context: BrowserContext, words = ''): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.clock.setFixedTime(NOW);
  await openSlides(page, words);
  return page;
}

const openSpeaker = (page: Page, path = HEARING) => page.goto(`${path}?tampil=pembicara`);
const state = (page: Page) => page.getByRole('status').filter({ hasText: /presentasi|salindia/i });
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('without a presentation it says so, and offers one', async ({ page }) => {
  await openSpeaker(page);
  await expect(state(page)).toHaveText('Tidak ada presentasi edisi ini yang tampil.', {
    timeout: 10_000,
  });
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Buka presentasi di jendela baru' }).click();
  const slides = await opened;
  await expectSlide(slides, 1);
  await expect(state(page)).toContainText('Tampil: salindia 1', { timeout: 10_000 });
});

test.describe('with a presentation in another window', () => {
  let slides: Page;
  test.beforeEach(async ({ page, context }) => {
    slides = await slidesIn(context, '&catatan=promises:Mulai dari DLH;rapat:Sambutan dahulu');
    await openSpeaker(page);
    await expect(state(page)).toContainText('Tampil: salindia 1 dari');
  });

  test('the speaker reads title, note and what comes next, and follows the slides', async ({
    page,
  }) => {
    await expect(region(page, 'Sekarang')).toContainText('RDP Komisi III, Juli 2026');
    await expect(region(page, 'Sekarang')).toContainText('Sambutan dahulu');
    await expect(region(page, 'Berikutnya')).toContainText('Mulai dari DLH');
    await slides.keyboard.press('PageDown');
    await expect(state(page)).toContainText('Tampil: salindia 2');
    await expect(region(page, 'Sekarang')).toContainText('Mulai dari DLH');
  });

  test('the speaker drives the slides by button, list, key and clicker', async ({ page }) => {
    await page.getByRole('button', { name: /^Berikutnya/ }).click();
    await expectSlide(slides, 2);
    await page.keyboard.press('PageDown');
    await expectSlide(slides, 3);
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await expectSlide(slides, 5);
    await page.keyboard.press('b');
    await expect(slides.getByText(/^Layar digelapkan/)).toBeVisible();
    await expect(state(page)).toContainText('Digelapkan pada salindia 5');
    await page.getByRole('button', { name: /^Terangkan/ }).click();
    await expect(slides.getByText(/^Layar digelapkan/)).toHaveCount(0);
    await region(page, 'Pilih salindia').getByRole('button').nth(1).click();
    await expectSlide(slides, 2);
    await page.getByRole('button', { name: /^Bukti/ }).click();
    await expect(slides).toHaveURL(/salindia=2/);
    await expect(slideOf(slides)).toHaveCount(0);
    await expect(state(page)).toHaveText('Tampil: halaman bukti dari salindia 2.');
    await page.getByRole('button', { name: 'Kembali ke salindia 2' }).click();
    await expectSlide(slides, 2);
    await expect(state(page)).toContainText('Tampil: salindia 2');
    await page.keyboard.press('d');
    await expect(state(page)).toContainText('bukti dari salindia 2');
    await page.keyboard.press('PageUp');
    await expectSlide(slides, 2);
  });

  test('leaving and full screen are for the window of the slides alone', async ({ page }) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('f');
    await page.keyboard.press('g');
    await expect(page).toHaveURL(/tampil=pembicara/);
    await expectSlide(slides, 1);
    await expect(slides.getByRole('region', { name: 'Daftar salindia' })).toHaveCount(0);
  });

  test('another edition is not driven', async ({ page, context }) => {
    const other = await context.newPage();
    await other.clock.setFixedTime(NOW);
    await openSpeaker(other, '/52.02/rapat/lkpj-2025');
    await expect(state(other)).toHaveText('Tidak ada presentasi edisi ini yang tampil.', {
      timeout: 10_000,
    });
    await other.keyboard.press('PageDown');
    await page.getByRole('button', { name: /^Berikutnya/ }).click();
    await expectSlide(slides, 2);
  });

  test('time runs from the opening, is stopped and begun at zero', async ({ page }) => {
    const time = region(page, 'Waktu berjalan');
    await expect(time).toContainText('0:00:00');
    await page.clock.setFixedTime('2026-11-22T04:12:05Z');
    await expect(time).toContainText('0:12:05');
    await time.getByRole('button', { name: 'Hentikan waktu' }).click();
    await page.clock.setFixedTime('2026-11-22T04:20:00Z');
    await expect(time).toContainText('0:12:05');
    await time.getByRole('button', { name: 'Mulai dari nol' }).click();
    await expect(time).toContainText('0:00:00');
  });

  for (const theme of ['light', 'dark'] as const)
    test(`nobody is kept out in ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.reload();
      await expect(state(page)).toContainText('Tampil: salindia 1');
      await expectNoBarrier(page);
    });
});
