import type { Page } from '@playwright/test';
import { expect, openPage, panel, test } from './fixtures';

test.beforeEach(({ page }) => openPage(page, '/52.02'));

test('the skip link is the first stop and leads to the content', async ({ page }) => {
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Langsung ke isi' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('Tab reaches every control once, each with a visible focus, none out of order', async ({
  page,
}) => {
  test.slow();
  const stops = await walk(page);
  expect(stops.filter(({ isVisible }) => !isVisible).map(({ name }) => name)).toEqual([]);
  const names = stops.map(({ name }) => name);
  expect(names.slice(0, 2)).toEqual(['Langsung ke isi', 'Kabupaten']);
  for (const name of ['Per tanggal', 'Muat ulang', 'Gelap', 'Cetak', 'English'])
    expect(names).toContain(name);
  expect(names.filter((name) => name.startsWith('Mengapa status ini?')).length).toBeGreaterThan(5);
  // One stop for the whole map, whatever the number of areas.
  expect(stops.filter(({ role }) => role === 'option')).toHaveLength(1);
  await expect(page.locator('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])')).toHaveCount(0);
});

test('Enter opens why a status is what it is', async ({ page }) => {
  const first = panel(page, 'Perlu Perhatian').locator('ol > li').first();
  const toggle = first.getByRole('button', { name: /^Mengapa status ini\?/ });
  await toggle.focus();
  await page.keyboard.press('Enter');
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  await expect(first).toContainText('Skala Nilai Peringkat Kinerja (Permendagri 86/2017)');
  await expect(first).toContainText(/Perlu realisasi \d/);
});

test('a district chosen in the list is chosen on the map and survives a reload', async ({
  page,
}) => {
  await panel(page, 'Urutan Kecamatan').getByRole('button', { name: 'Kopang' }).focus();
  await page.keyboard.press('Space');
  await expectChosen(page, 'Kopang');
  await page.reload();
  await expectChosen(page, 'Kopang');
});

test('on the map arrows move, Enter chooses and Escape lets go', async ({ page }) => {
  const map = panel(page, 'Peta Kecamatan');
  const option = (name: string) => map.getByRole('option', { name: new RegExp(`^${name},`) });
  await map.getByRole('combobox', { name: 'Tahun' }).focus();
  await page.keyboard.press('Tab');
  await expect(option('Praya')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(option('Praya')).not.toBeFocused();
  const name = (await page.locator(':focus').getAttribute('aria-label'))?.split(',')[0] ?? '';
  await page.keyboard.press('Enter');
  await expectChosen(page, name);
  await expect(option(name)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/kecamatan=/);
  await expect(map.getByRole('listbox').getByRole('option', { selected: true })).toHaveCount(0);
});

async function expectChosen(page: Page, name: string) {
  await expect(page).toHaveURL(/[?&]kecamatan=52\.02\.\d\d/);
  const chosen = panel(page, 'Urutan Kecamatan').getByRole('button', { pressed: true });
  await expect(chosen).toHaveText(name);
  const area = panel(page, 'Peta Kecamatan')
    .getByRole('listbox')
    .getByRole('option', { selected: true });
  await expect(area).toHaveAccessibleName(new RegExp(`^${name},`));
}

type Stop = { name: string; role: string; isVisible: boolean };

/** Presses Tab through the page until the focus leaves it. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focusedStop);
    if (stop === null) return stops;
    const last = stops.at(-1);
    // A date field has several stops of the browser's own; its parts show theirs themselves.
    if (stop.role === 'input' && last?.name === stop.name) last.isVisible ||= stop.isVisible;
    else stops.push(stop);
  }
  throw new Error('The focus does not leave the page');
}

/** Runs in the page: what has the focus, and whether a reader sees that it has. */
function focusedStop(): Stop | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const label = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
  const named = label ? element.labels?.[0]?.textContent : element.textContent;
  const ring = element.closest('[role="listbox"]')?.querySelector('g:last-of-type');
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  const hasRing = ring instanceof SVGElement && getComputedStyle(ring).display !== 'none';
  const box = element.getBoundingClientRect();
  return {
    name: (element.getAttribute('aria-label') ?? named ?? '').trim(),
    role: element.getAttribute('role') ?? element.tagName.toLowerCase(),
    isVisible: (hasOutline || hasRing) && box.width > 0 && box.bottom > 0,
  };
}
