import type { CDPSession } from '@playwright/test';
import type { BenchBrowser } from './bench-browser';
import { type OpenPage, withPage } from './open-page';
import { loadProbe, type PaintFigures } from './page-probe';
import type { ProfileName } from './profiles';
import { type Traffic, watchTraffic } from './traffic';

/** Milliseconds, except `heap` (bytes), `shift` (layout shift score) and the traffic. */
export type LoadFigures = Traffic & {
  transferBytes: number;
  fcp: number;
  lcp: number;
  ready: number;
  blocking: number;
  cpu: number;
  shift: number;
  heap: number;
};

/** Lombok Tengah (52.02). */
export const READY_WHEN = { districts: 12, dimensions: 6 };
const LONGEST_LOAD_MS = 60_000;
/** A task blocks with what it takes above this. */
const BLOCKING_ABOVE_MS = 50;
/** Late work, such as code fetched after the first view, still counts as blocking. */
const SETTLE_MS = 700;

export const measureLoad = (browser: BenchBrowser, url: string, profile: ProfileName) =>
  withPage(browser, profile, async (open): Promise<LoadFigures> => {
    const { page, cdp } = open;
    const traffic = await watchTraffic(cdp);
    await cdp.send('Performance.enable');
    await page.addInitScript({ content: loadProbe(READY_WHEN) });
    // Before the page begins: a dead page is ready sooner than a late binding.
    await cdp.send('Runtime.enable');
    await cdp.send('Runtime.addBinding', { name: 'benchReady' });
    const cpu = cpuWhenReady(open, traffic.markReady);
    await page.goto(url, { waitUntil: 'commit' });
    const figures = { cpu: await cpu, heap: await heapOf(cdp) };
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(SETTLE_MS);
    const paint = await page.evaluate(() => globalThis.benchPaint);
    return { ...figures, ...paintFigures(paint), ...withTransfer(traffic.total()) };
  });

/** Main-thread milliseconds, read the moment the page says it is ready. */
async function cpuWhenReady({ page, cdp }: OpenPage, markReady: () => void): Promise<number> {
  const ready = new Promise<void>((resolve, reject) => {
    const late = () => reject(new Error(`${page.url()} was not ready in time`));
    const timer = setTimeout(late, LONGEST_LOAD_MS);
    cdp.once('Runtime.bindingCalled', () => {
      clearTimeout(timer);
      markReady();
      resolve();
    });
  });
  await ready;
  const { metrics } = await cdp.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  return seconds * 1000;
}

async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

function paintFigures({ fcp, lcp, ready, shift, longTasks }: PaintFigures) {
  const blocking = longTasks
    .filter(({ start, duration }) => start + duration > fcp)
    .reduce((total, { duration }) => total + Math.max(0, duration - BLOCKING_ABOVE_MS), 0);
  return { fcp, lcp, ready, shift, blocking };
}

function withTransfer(traffic: Traffic) {
  const { requests, ...bytes } = traffic;
  const transferBytes = Object.values(bytes).reduce((total, part) => total + part, 0);
  return { requests, ...bytes, transferBytes };
}
