import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** The day of the mock world: the demo anchors its figures to the browser's clock. */
export const TODAY = '2026-11-22';
const NOW = `${TODAY}T04:00:00Z`;

export const REGENCIES = [
  { code: '52.02', name: 'Lombok Tengah' },
  { code: '33.25', name: 'Batang' },
  { code: '73.22', name: 'Luwu Utara' },
  { code: '62.02', name: 'Kotawaringin Timur' },
] as const;

export const PANELS = [
  'Perlu Perhatian',
  'Enam Dimensi',
  'Peta Kecamatan',
  'Urutan Kecamatan',
  'Quick Win',
  'Evaluasi Nasional',
  'Kemutakhiran Data Perangkat Daerah',
] as const;

export type PanelName = (typeof PANELS)[number];

/** The browser and React print what failed, for the operator; a test that provokes it says so. */
export const FAILED_ANSWER = /^(Failed to load resource|(Http|Network|Contract)Error: )/;
/** Software GL reports how it reads back pixels; no reader's graphics card does. */
const SOFTWARE_GL = /GPU stall due to ReadPixels/;
/** Chromium asks again for what was preloaded before a worker answered for the page. */
const PRELOADED_BEFORE_WORKER =
  /config\.json' is found, but is not used because it is a cross-world service worker|config\.json was preloaded using link preload but not used/;

type Watch = { expectProblem: (pattern: RegExp) => void };

type Options = {
  /** Origins beside the page's own that it may ask, e.g. of the provider where people sign in. */
  partners: readonly string[];
  /** The moment at which the page's clock stands; `null` lets it run with the real one. */
  moment: string | null;
};

/** A page at a known moment that may ask nobody else and has nothing to complain about. */
export const test = base.extend<{ watch: Watch } & Options>({
  partners: [[], { option: true }],
  moment: [NOW, { option: true }],
  watch: [
    async ({ page, context, baseURL, partners, moment }, use) => {
      const expected: RegExp[] = [SOFTWARE_GL, PRELOADED_BEFORE_WORKER];
      const problems: string[] = [];
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        const isKnown = origin === baseURL || partners.includes(origin);
        const isOwn = isKnown || protocol === 'data:' || protocol === 'blob:';
        if (!isOwn) problems.push(`External request: ${request.url()}`);
      });
      page.on('console', (message) => {
        if (!['error', 'warning'].includes(message.type())) return;
        problems.push(`${message.text()} (${message.location().url})`);
      });
      page.on('pageerror', (error) => problems.push(`Uncaught: ${error.message}`));
      if (moment !== null) await page.clock.setFixedTime(moment);
      await use({ expectProblem: (pattern) => expected.push(pattern) });
      const unexpected = problems.filter((text) => !expected.some((known) => known.test(text)));
      expect(unexpected, 'external requests, console and page errors').toEqual([]);
    },
    { auto: true },
  ],
});

export const panel = (page: Page, name: PanelName | string): Locator =>
  page.getByRole('region', { name, exact: true });

/** Opens an address and waits until no panel is on its way any more. */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectSettled(page);
}

export async function expectSettled(page: Page): Promise<void> {
  await expect(page.getByRole('region')).not.toHaveCount(0);
  await expect(page.getByText(/^(Memuat|Loading) …$/)).toHaveCount(0, { timeout: 15_000 });
}

/** The raw body of an API answer, asked from within the page as the app asks. */
export const readApi = <T>(page: Page, path: string): Promise<T> =>
  page.evaluate(async (url) => (await fetch(url)).json(), `/api/${path}`);

export { expect };
