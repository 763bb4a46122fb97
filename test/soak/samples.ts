import type { CDPSession, Page } from '@playwright/test';

/** What the wall holds on to at one moment, after the garbage was collected. Heap in bytes. */
export type Sample = {
  changes: number;
  timers: number;
  contexts: number;
  listeners: number;
  nodes: number;
  heap: number;
};

export const HELD = ['timers', 'contexts', 'listeners', 'nodes', 'heap'] as const;

export async function takeSample(page: Page, cdp: CDPSession, changes: number): Promise<Sample> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  const { timers, contexts } = await page.evaluate(() => globalThis.soakCounted());
  return {
    changes,
    timers,
    contexts,
    listeners: of('JSEventListeners'),
    nodes: of('Nodes'),
    heap: of('JSHeapUsedSize'),
  };
}

/** Growth in a thousand changes: the line of least squares through the samples. */
export function growth(samples: readonly Sample[], held: (typeof HELD)[number]): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const middle = mean(samples.map(({ changes }) => changes));
  const level = mean(samples.map((sample) => sample[held]));
  const along = samples.map((sample) => (sample.changes - middle) * (sample[held] - level));
  const spread = samples.map(({ changes }) => (changes - middle) ** 2);
  return (mean(along) / mean(spread)) * 1000;
}
