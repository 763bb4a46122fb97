import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type FolderServer, serveFolder } from '../serve';
import type { BenchBrowser } from './bench-browser';
import { READY_WHEN } from './measure-load';
import { withPage } from './open-page';
import { loadProbe } from './page-probe';

/**
 * The floor: our finished overview as dead HTML with its styles and fonts and no script. It is what
 * physics and the design cost. Served without the strict policy, which forbids style attributes.
 */
export async function serveFloor(
  browser: BenchBrowser,
  url: string,
  dist: string,
  folder: string,
): Promise<FolderServer> {
  await mkdir(folder, { recursive: true });
  await cp(join(dist, 'assets'), join(folder, 'assets'), { recursive: true });
  const html = await withPage(browser, 'fast', ({ page }) => finishedPage(page, url));
  await writeFile(join(folder, 'index.html'), html);
  return serveFolder({ roots: { '/': folder } });
}

async function finishedPage(page: Page, url: string): Promise<string> {
  await page.exposeFunction('benchReady', () => undefined);
  await page.addInitScript({ content: loadProbe(READY_WHEN) });
  await page.goto(url);
  await page.waitForFunction(() => globalThis.benchPaint.ready > 0);
  await page.waitForLoadState('networkidle');
  await showAll(page);
  return page.evaluate(() => {
    const code = 'script, link[rel=modulepreload], link[rel=preload][as=fetch]';
    for (const element of document.querySelectorAll(code)) element.remove();
    for (const option of document.querySelectorAll('option')) {
      option.toggleAttribute('selected', option.selected);
    }
    // Styles that came later name their server, which is another one than that of the floor.
    const html = document.documentElement.outerHTML.replaceAll(window.location.origin, '');
    return `<!doctype html>${html}`;
  });
}

/** What is drawn only when it comes near the window belongs to the finished page too. */
async function showAll(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.waitForTimeout(500);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.waitForTimeout(200);
}
