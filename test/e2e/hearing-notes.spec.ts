import type { Page } from '@playwright/test';
import { expectNoBarrier } from './barriers';
import { expect, openPage, test } from './fixtures';
import { expectSlide, HEARING, openSlides, slideOf } from './hearing-slides-parts';

const carried = (page: Page) => new URL(page.url()).searchParams.get('catatan');
const PROMISES = 'Janji rapat terdahulu';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a note made in the report is on its slide, changed there, and back in the report', async ({
  page,
}) => {
  await openPage(page, HEARING);
  await button(page, `Tambah catatan: ${PROMISES}`).click();
  await page
    .getByRole('textbox', { name: `Catatan untuk ${PROMISES}` })
    .fill('Tanya: kapan; siapa?');
  await button(page, 'Simpan ke tautan').click();
  expect(carried(page)).toBe('promises:Tanya: kapan\\; siapa?');
  await page.getByRole('link', { name: 'Buka presentasi' }).click();
  await expectSlide(page, 1);
  await page.keyboard.press('PageDown');
  await expect(slideOf(page)).toContainText('Tanya: kapan; siapa?');
  await page.keyboard.press('n');
  await page.keyboard.type(' Lalu <b>DLH</b> 👩‍🌾');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(slideOf(page)).toContainText('siapa? Lalu <b>DLH</b> 👩‍🌾');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Tanya: kapan; siapa? Lalu <b>DLH</b> 👩‍🌾')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Tanya: kapan; siapa? Lalu <b>DLH</b> 👩‍🌾')).toBeVisible();
});

test('notes stay in the link when a page was looked at in between', async ({ page }) => {
  await openSlides(page, '&salindia=2&catatan=promises:Tetap ada');
  await expect(slideOf(page)).toContainText('Tetap ada');
  await page.keyboard.press('d');
  await expect(slideOf(page)).toHaveCount(0);
  await page.goBack();
  await expect(slideOf(page)).toContainText('Tetap ada');
  expect(carried(page)).toBe('promises:Tetap ada');
});

test('a note that is given up on a slide leaves slide and address as they were', async ({
  page,
}) => {
  await openSlides(page, '&salindia=2');
  await page.keyboard.press('n');
  await page.keyboard.type('b dan Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alert').filter({ hasText: 'belum disimpan' })).toBeVisible();
  await page.keyboard.type(' lagi');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox')).toHaveValue('b dan Escape lagi');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectSlide(page, 2);
  expect(carried(page)).toBeNull();
});

test('the longest notes stay readable on a slide, with the keyboard too', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const long = 'Mohon penjelasan tertulis tentang keterlambatan ini. '.repeat(11);
  await openSlides(page, `&salindia=2&catatan=${encodeURIComponent(`promises:${long}`)}`);
  const note = slideOf(page).getByRole('region', { name: 'Catatan rapat' });
  await expect(note).toBeVisible();
  await note.focus();
  await expect(note).toBeFocused();
  await expectNoBarrier(page);
});

test('notes are on paper, their buttons are not', async ({ page }) => {
  await openPage(page, `${HEARING}?catatan=macro:Dibaca di rapat`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Dibaca di rapat')).toBeVisible();
  await expect(page.getByRole('button', { name: /catatan/ })).toHaveCount(0);
});

test('the link with notes is copied and opens them elsewhere', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page, `${HEARING}?catatan=macro:Untuk semua`);
  await button(page, 'Salin tautan dengan catatan').click();
  await expect(page.getByText('Tautan tersalin.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).searchParams.get('catatan')).toBe('macro:Untuk semua');
  expect(copied, 'and can be checked').toContain(';sidik=');
});

test('on a telephone a note is written without a sideways scroll', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page, HEARING);
  await button(page, `Tambah catatan: ${PROMISES}`).click();
  await expect(page.getByRole('textbox', { name: `Catatan untuk ${PROMISES}` })).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
