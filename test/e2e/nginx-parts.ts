import type { Page } from '@playwright/test';
import { findNginx, WITHOUT_NGINX } from '../nginx/nginxPresence';
import type { Nginx } from '../nginx/startNginx';
import { test as base, expect } from './fixtures';
import { createSites, type SiteName } from './nginx-sites';

type PerTest = {
  strict: { expectViolation: (pattern: RegExp) => void };
  /** Which of the sites a test visits: `test.use({ site: 'proxy' })`. */
  site: SiteName;
  nginx: Nginx;
};
type PerWorker = { sites: ReturnType<typeof createSites> };

/** The product as it is published, behind a real nginx with the files of `deploy/nginx`. */
export const test = base.extend<PerTest, PerWorker>({
  site: ['folder', { option: true }],
  sites: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter as its list of fixtures
    async ({}, use, info) => {
      const binary = findNginx();
      if (binary === undefined) throw new Error(`${WITHOUT_NGINX} (${info.project.name})`);
      const sites = createSites(binary);
      await use(sites);
      await sites.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  nginx: async ({ sites, site }, use) => use((await sites.get(site)).nginx),
  partners: async ({ sites, site }, use) => use((await sites.get(site)).partners),
  baseURL: ({ nginx }, use) => use(nginx.url),
  // Every page under these headers may do nothing that they forbid.
  strict: [
    async ({ page }, use) => {
      const violations: string[] = [];
      await page.exposeFunction('sayViolation', (text: string) => violations.push(text));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const { effectiveDirective, blockedURI, sourceFile, sample } = event;
          const text = [effectiveDirective, blockedURI, sourceFile, sample].join(' ');
          Reflect.get(window, 'sayViolation')(text);
        });
      });
      const expected: RegExp[] = [];
      await use({ expectViolation: (pattern) => expected.push(pattern) });
      const unexpected = violations.filter((text) => !expected.some((known) => known.test(text)));
      expect(unexpected, 'violations of the content security policy').toEqual([]);
    },
    { auto: true },
  ],
});

/** Skips all tests of a file, loudly, on a machine without nginx; one worker runs the file, and starts its sites once. */
export function nginxFile(): void {
  // biome-ignore lint/suspicious/noSkippedTests: said aloud, and forbidden where DEMAND_NGINX is set
  test.skip(findNginx() === undefined, WITHOUT_NGINX);
  test.describe.configure({ mode: 'default', timeout: 60_000 });
}

/** All headers of one answer, with its status. */
export async function answerOf(
  nginx: Nginx,
  path: string,
  { method = 'GET', ...headers }: Record<string, string> = {},
) {
  const answer = await fetch(nginx.url + path, { headers, method, redirect: 'manual' });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

export const isControlled = (page: Page): Promise<boolean> =>
  page.evaluate(() => navigator.serviceWorker.controller !== null);
