import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { countOf, expectSlide, slideOf } from './hearing-slides-parts';

const SIZES = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
] as const;
const HEARINGS = [
  '/52.02/rapat/lkpj-2025',
  '/52.02/rapat/rdp-komisi-iii-2026-07',
  '/73.22/rapat/lkpj-2025',
  '/33.25/rapat/lkpj-2025',
  '/73.22/rapat/rdp-komisi-iii-2026-07',
] as const;

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(slideOf(page).getByRole('heading', { level: 1 })).toBeVisible({ timeout: 15_000 });
}

/** How far the content reaches below what the slide shows, in CSS px; lists that hide rows count too. */
const hidden = (page: Page): Promise<number> =>
  slideOf(page).evaluate((deck) => {
    const body = deck.children[2];
    const boxes = body === undefined ? [] : [body, ...body.querySelectorAll('ul, ol, table, div')];
    const over = boxes
      .filter((box) => box === body || getComputedStyle(box).overflowY !== 'visible')
      .map((box) => box.scrollHeight - box.clientHeight);
    return Math.max(0, ...over);
  });

for (const size of SIZES)
  for (const hearing of HEARINGS)
    test(`at ${size.width}×${size.height} every row of ${hearing} is on a slide`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize(size);
      await open(page, `${hearing}?tampil=presentasi`);
      const count = await countOf(page);
      for (let number = 1; number <= count; number += 1) {
        await expectSlide(page, number);
        await expect(slideOf(page).getByRole('heading', { level: 1 })).toBeVisible();
        const key = (await slideOf(page).getAttribute('data-slide')) ?? '';
        await expect.poll(() => hidden(page), key).toBeLessThanOrEqual(2);
        // The list beside a map is cut to the map; the report has all districts.
        if (!key.startsWith('places:'))
          await expect(slideOf(page), key).not.toContainText('tidak muat di layar ini');
        await page.keyboard.press('ArrowRight');
      }
    });

test('a very long report keeps to its limits, and leads to what is only in the report', async ({
  page,
}) => {
  test.slow();
  await open(page, '/52.02/rapat/lkpj-2025?tampil=presentasi&skenario=besar');
  expect(await countOf(page)).toBeLessThanOrEqual(60);
  await page.keyboard.press('g');
  await page
    .getByRole('button', { name: /^\d+\s*Indikator menurut .* salindia lainnya ada di laporan/ })
    .click();
  await slideOf(page).getByRole('link', { name: 'Buka bagian ini di laporan' }).click();
  await expect(page).toHaveURL(/#bagian-indicators$/);
  await page.goBack();
  await expect(slideOf(page)).toHaveAttribute('data-slide', 'indicators:rest');
});
