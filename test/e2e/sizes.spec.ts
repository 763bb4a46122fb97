import type { Page } from '@playwright/test';
import { expect, openPage, test } from './fixtures';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 2560, height: 1440 },
];
const SCHEMES = ['light', 'dark'] as const;

test('on a laptop and larger everything fits, is legible and can be hit', async ({ page }) => {
  await openPage(page, '/52.02');
  for (const size of SIZES)
    await test.step(`${size.width} px`, async () => {
      await page.setViewportSize(size);
      await expectFitting(page, { width: size.width, target: 24 });
    });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('everything fits, is legible and is large enough for a finger', async ({ page }) => {
    await openPage(page, '/52.02');
    await expectFitting(page, { width: 390, target: 44 });
  });
});

async function expectFitting(page: Page, { width, target }: { width: number; target: number }) {
  // Drawings take their new width a moment later.
  await expect
    .poll(() => page.evaluate(widthOfPage), 'scrolls sideways')
    .toBeLessThanOrEqual(width);
  expect.soft(await page.evaluate(clippedTexts), 'cut off').toEqual([]);
  expect.soft(await page.evaluate(smallTexts, 12), 'smaller than 12 px').toEqual([]);
  expect.soft(await page.evaluate(smallTargets, target), `smaller than ${target} px`).toEqual([]);
}

for (const colorScheme of SCHEMES) {
  test(`a ${colorScheme} device gets a ${colorScheme} page`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openPage(page, '/52.02');
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    expect(await brightness(page)).toBe(colorScheme);
  });
}

test('the reader’s own choice of light outlasts a reload', async ({ page }) => {
  await openPage(page, '/52.02');
  await page.getByRole('button', { name: 'Gelap' }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Terang' })).toBeVisible();
  expect(await brightness(page)).toBe('dark');
});

/** Ink against paper: which of the two is lighter. */
const brightness = (page: Page): Promise<'light' | 'dark'> =>
  page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    const sum = (text: string) =>
      (text.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((total, part) => total + Number(part), 0);
    return sum(color) > sum(backgroundColor) ? 'dark' : 'light';
  });

// The rest runs in the page.

const widthOfPage = () => document.documentElement.scrollWidth;

function clippedTexts(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      const mayCut = ['hidden', 'clip'].includes(overflowX) || textOverflow === 'ellipsis';
      // Text for screen readers only is one pixel wide on purpose.
      return mayCut && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
    })
    .map((element) => `${element.className}: ${element.textContent?.slice(0, 80)}`);
}

function smallTexts(least: number): string[] {
  const owners = [...document.querySelectorAll('body *')].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
  );
  return owners
    .filter((element) => element.getClientRects().length > 0)
    .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < least)
    .map((element) => `${getComputedStyle(element).fontSize} ${element.textContent}`);
}

function smallTargets(least: number): string[] {
  return [...document.querySelectorAll('button, select, input, summary, main a')]
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && (box.width < least - 0.5 || box.height < least - 0.5))
    .map(({ element, box }) => `${element.textContent} ${box.width} × ${box.height}`);
}
