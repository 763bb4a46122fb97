import { expect, openPage, test } from './fixtures';

const VIEWS = [
  ['the overview', '/52.02', { width: 390, height: 844 }],
  ['the overview', '/52.02', { width: 1280, height: 900 }],
  ['the overview', '/52.02', { width: 1440, height: 900 }],
  ['an indicator', '/52.02/indikator/stunting', { width: 390, height: 844 }],
  ['an indicator', '/52.02/indikator/stunting', { width: 1440, height: 900 }],
  ['a quick win', '/52.02/quick-win/bank-sampah-terpilah', { width: 390, height: 844 }],
  ['a quick win', '/52.02/quick-win/bank-sampah-terpilah', { width: 1440, height: 900 }],
  ['the agencies', '/52.02/perangkat-daerah', { width: 1440, height: 900 }],
] as const;

for (const [name, path, size] of VIEWS) {
  test(`at ${size.width} px ${name} keeps its place while it arrives`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.addInitScript(watchShifts);
    await openPage(page, path);
    await page.waitForLoadState('networkidle');
    const shifts = await page.evaluate(() => globalThis.shifts);
    const total = shifts.reduce((sum, { value }) => sum + value, 0);
    expect(total, JSON.stringify(shifts)).toBeLessThanOrEqual(0.02);
  });
}

/** How far, and what moved. */
type Shift = { value: number; moved: string[] };

declare global {
  var shifts: Shift[];
}

/** Runs in the page, before its own code. */
function watchShifts() {
  type Entry = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
  const nameOf = (node: Node | null) =>
    node instanceof Element ? `${node.tagName} ${node.className}` : `${node?.textContent}`;
  // The switcher below the page belongs to the demo and moves with the page's length.
  const isOfPage = (node: Node | null) => !document.querySelector('.demo-switcher')?.contains(node);
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Entry[]) {
      const moved = sources.map(({ node }) => node).filter(isOfPage);
      if (moved.length > 0) globalThis.shifts.push({ value, moved: moved.map(nameOf) });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
