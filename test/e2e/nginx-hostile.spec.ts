import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { HOSTILE } from '../nginx/hostileWorld';
import { readCsv, readSheet } from './expected/files';
import { expect, FAILED_ANSWER, openPage, panel } from './fixtures';
import { nginxFile, test } from './nginx-parts';

nginxFile();
test.use({ site: 'hostile' });
test.beforeEach(({ watch }) => watch.expectProblem(FAILED_ANSWER));

/** Nothing ran, nothing became an element, and the text is read as it was sent. */
async function expectHarmless(page: Page): Promise<void> {
  await expect(page.locator('img[src="x"], script:not([src])')).toHaveCount(0);
  await expect(page).not.toHaveTitle('owned');
  expect(await page.locator('body').innerText()).toContain('onerror="document.title');
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  expect(links.filter((href) => !/^(https?:\/\/|\/|#|\?)/.test(href))).toEqual([]);
}

test('texts of the API are texts on every page', async ({ page }) => {
  for (const path of ['', '/indikator/ipm', '/quick-win', '/rapat/2026-06-30']) {
    await openPage(page, `/52.02${path}`);
    await expectHarmless(page);
  }
  await page.goto('/52.02/layar');
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible({ timeout: 20_000 });
  await expectHarmless(page);
});

test('files that readers take away compute nothing and draw nothing else', async ({
  page,
  context,
}) => {
  await openPage(page, '/52.02');
  const map = panel(page, 'Peta Kecamatan');
  await map
    .getByRole('button', { name: /^Unduh/ })
    .first()
    .click();
  const save = async (format: string) => {
    const arriving = page.waitForEvent('download');
    await page.getByRole('button', { name: new RegExp(`^${format}`) }).click();
    return readFile(await (await arriving).path());
  };
  const csv = (await save('CSV')).toString('utf8');
  const { header, rows } = readCsv(csv);
  const cells = [header, ...rows].flat();
  expect(cells.filter((cell) => cell.includes('HYPERLINK')).length).toBeGreaterThan(5);
  expect(cells.filter((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell))).toEqual([]);
  // Nor with another separator: quotes do not stop it there.
  const parts = csv.split(/[,;|\t\r\n]/).map((part) => part.replace(/^[\s"]+/, ''));
  expect(parts.filter((part) => /^[=+@]|^-(?!\d)/.test(part))).toEqual([]);

  const sheet = JSON.stringify(await readSheet(await save('XLSX'), 1));
  expect(sheet).toContain('HYPERLINK');

  const picture = (await save('SVG')).toString('utf8');
  const elsewhere = await context.newPage();
  const drawn = await elsewhere.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
    const all = [...documentElement.querySelectorAll('*')];
    const attributes = all.flatMap((element) => element.getAttributeNames());
    return {
      root: documentElement.localName,
      active: all.filter(({ localName }) => /^(script|img|image|a|foreignObject)$/.test(localName))
        .length,
      handlers: attributes.filter((name) => name.startsWith('on')),
    };
  }, picture);
  expect(drawn).toEqual({ root: 'svg', active: 0, handlers: [] });
  expect(picture).not.toContain(HOSTILE);
});
