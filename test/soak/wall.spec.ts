import { rm, writeFile } from 'node:fs/promises';
import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { type ProductServer, startProductServer } from '../product-server/productServer';
import { writeWorld } from '../product-server/writeWorld';
import { countFromWithin } from './counters';
import { TROUBLES, type Trouble } from './faults';
import { growth, HELD, type Sample, takeSample } from './samples';

/** At least so many scenes are shown; `npm run soak` asks for 2,000. */
const CHANGES = Number(process.env.SOAK_CHANGES ?? 2000);
/** After ten past three at night, so that the planned reload does not begin the counts anew. */
const START = '2026-11-22T19:10:00Z';
const STEP_MS = 5_000;
/** Real time for answers to arrive between two steps of the fast clock. */
const BREATH_MS = 12;
/** A trouble lasts longer than two refreshes, and its end is noticed within the longest wait. */
const TROUBLE_MINUTES = 11;
const RECOVERY_MINUTES = 16;

/** The most that a thousand changes may add. Heap in bytes. */
const MOST_GROWTH: Record<(typeof HELD)[number], number> = {
  timers: 1,
  contexts: 0,
  listeners: 10,
  nodes: 60,
  heap: 600_000,
};

let server: ProductServer;
let world: string;

test.beforeAll(async () => {
  world = await writeWorld('2026-11-22');
  server = await startProductServer(process.env.PRODUCT ?? 'dist', world);
});
test.afterAll(async () => {
  await server.close();
  await rm(world, { recursive: true });
});

test(`${CHANGES} scenes, with everything going wrong in between`, async ({ page, context }) => {
  const uncaught: string[] = [];
  page.on('pageerror', (error) => uncaught.push(error.message));
  await page.clock.install({ time: START });
  await page.addInitScript(countFromWithin);
  await page.goto(`${server.url}/52.02/layar`);
  await expect(page.locator('main section[data-scene] h1')).toBeVisible();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  const wall = { page, cdp, samples: [] as Sample[] };

  await pass(page, 30);
  const every = Math.ceil(CHANGES / TROUBLES.length / 4);
  for (const trouble of TROUBLES) {
    await suffer(page, trouble, { server, context });
    await playOn(wall, every);
  }
  while ((await changesOf(page)) < CHANGES) await playOn(wall, every);

  await newBuild(page);
  expect(uncaught).toEqual([]);
  await report(wall.samples);
  // The first third fills caches, which are bounded.
  const settled = wall.samples.slice(Math.floor(wall.samples.length / 3));
  for (const held of HELD)
    expect(growth(settled, held), `${held} in a thousand changes`).toBeLessThanOrEqual(
      MOST_GROWTH[held],
    );
});

/** Times are written with a space that does not break. */
const wordsOf = async (page: Page) =>
  (await page.getByRole('status').innerText()).replaceAll('\u00a0', ' ');
const changesOf = async (page: Page) =>
  (await page.evaluate(() => globalThis.soakCounted())).sceneChanges;

async function pass(page: Page, minutes: number, until?: () => Promise<boolean>): Promise<void> {
  for (let step = 0; step < (minutes * 60_000) / STEP_MS; step += 1) {
    await page.clock.runFor(STEP_MS);
    await page.waitForTimeout(BREATH_MS);
    if (until !== undefined && step % 6 === 0 && (await until())) return;
  }
}

/** It says what is wrong, goes on showing scenes, and says nothing any more when it is over. */
async function suffer(
  page: Page,
  { name, begin, end, says }: Trouble,
  machine: Parameters<Trouble['begin']>[0],
): Promise<void> {
  const before = await changesOf(page);
  await begin(machine);
  await pass(page, TROUBLE_MINUTES);
  expect(await wordsOf(page), name).toMatch(says);
  expect(await changesOf(page), `scenes go on: ${name}`).toBeGreaterThan(before + 5);
  await expect(page.locator('main section[data-scene] h1'), name).toBeVisible();
  await end(machine);
  await pass(page, RECOVERY_MINUTES, async () => !says.test(await wordsOf(page)));
  expect(await wordsOf(page), `after ${name}`).not.toMatch(says);
}

/** Goes on without trouble for so many changes, and counts what is held at the end of them. */
async function playOn(
  { page, cdp, samples }: { page: Page; cdp: CDPSession; samples: Sample[] },
  changes: number,
): Promise<void> {
  const goal = (await changesOf(page)) + changes;
  const isThere = async () => (await changesOf(page)) >= goal;
  while (!(await isThere())) await pass(page, 5, isThere);
  const onSummary = async () =>
    (await page.locator('main section[data-scene="summary"]').count()) === 1;
  await pass(page, 10, onSummary);
  samples.push(await takeSample(page, cdp, await changesOf(page)));
}

/** A new build is loaded once, and the figures are there again. */
async function newBuild(page: Page): Promise<void> {
  const loads: string[] = [];
  page.on('load', () => loads.push(page.url()));
  server.publishBuild();
  await pass(page, 20, async () => loads.length > 0);
  await expect(page.locator('main section[data-scene] h1')).toBeVisible();
  await pass(page, 20);
  expect(loads).toHaveLength(1);
}

async function report(samples: readonly Sample[]): Promise<void> {
  const lines = samples.map((sample) => Object.values(sample).join('\t'));
  const slopes = HELD.map((held) => `${held} ${growth(samples, held).toFixed(2)}`);
  const text = [
    ['changes', ...HELD].join('\t'),
    ...lines,
    `a thousand changes add: ${slopes.join(', ')}`,
  ];
  const whole = `${text.join('\n')}\n`;
  process.stdout.write(whole);
  await writeFile('bench/soak.txt', whole);
}
