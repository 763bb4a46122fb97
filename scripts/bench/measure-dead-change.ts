import { id } from '@/i18n/messages/id';
import type { BenchBrowser } from './bench-browser';
import { timeBackAndForth } from './measure-interactions';
import { withPage } from './open-page';
import { latencyProbe } from './page-probe';

/**
 * The floor of a change of year: on the dead page a few lines of script give the same districts
 * another fill, figure and bar, without a thought. What that takes is style, layout and paint.
 */
export const measureDeadChange = (browser: BenchBrowser, url: string): Promise<number> =>
  withPage(browser, 'slow', async ({ page }) => {
    await page.addInitScript({ content: latencyProbe });
    await page.goto(url);
    await page.evaluate(changeByHand, id['map.year']);
    return timeBackAndForth(
      page,
      page.getByRole('combobox', { name: id['map.year'], exact: true }),
    );
  });

/** Runs inside the page. */
function changeByHand(label: string) {
  const field = [...document.querySelectorAll('label')].find((it) => it.textContent === label);
  const select = document.getElementById(field?.htmlFor ?? '');
  const areas = [...document.querySelectorAll<SVGPathElement>('main figure svg path[class]')];
  const words = [...document.querySelectorAll('main figure svg tspan')];
  const cells = [...document.querySelectorAll('main table tbody td')];
  let turn = 0;
  select?.addEventListener('change', () => {
    turn += 1;
    for (const area of areas) area.style.fill = turn % 2 === 0 ? '#5073ad' : '#aec1e0';
    for (const word of words)
      if (/^[\d,]+$/.test(word.textContent)) word.textContent = `${40 + turn},${turn % 10}`;
    for (const cell of cells)
      if (cell.children.length === 0) cell.textContent = `${40 + turn},${turn % 10}`;
  });
}
