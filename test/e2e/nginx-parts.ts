import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { compressFolder } from '../../scripts/precompress/compressFolder';
import { findNginx, WITHOUT_NGINX } from '../nginx/nginxPresence';
import { type Nginx, startNginx } from '../nginx/startNginx';
import { writeWorld } from '../product-server/writeWorld';
import { test as base, expect, TODAY } from './fixtures';

/** The release as an operator unpacks it, and the world as the folder that is its API. */
type Installed = { binary: string; program: string; data: string };
type Strict = { expectViolation: (pattern: RegExp) => void };
type PerWorker = { installed: Installed | null; nginx: Nginx };

/** Quick: what is tested is that the copy is sent, not how small it is. */
const QUALITY = 4;

const install = async (binary: string): Promise<Installed> => {
  const program = await mkdtemp(join(tmpdir(), 'dasbor-release-'));
  await cp(process.env.PRODUCT ?? 'dist', program, { recursive: true });
  await compressFolder(program, QUALITY);
  return { binary, program, data: await writeWorld(TODAY) };
};

/** The product as it is published, behind a real nginx with the files of `deploy/nginx`. */
export const test = base.extend<{ strict: Strict }, PerWorker>({
  installed: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter as its list of fixtures
    async ({}, use) => {
      const binary = findNginx();
      const installed = binary === undefined ? null : await install(binary);
      await use(installed);
      if (installed === null) return;
      await rm(installed.program, { recursive: true });
      await rm(installed.data, { recursive: true });
    },
    { scope: 'worker' },
  ],
  nginx: [
    async ({ installed }, use, info) => {
      if (installed === null) throw new Error(`${WITHOUT_NGINX} (${info.project.name})`);
      const { binary, ...site } = installed;
      const nginx = await startNginx(binary, site);
      await use(nginx);
      await nginx.close();
    },
    { scope: 'worker' },
  ],
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

/** Skips all tests of a file, loudly, on a machine without nginx. */
export const skipWithoutNginx = (): void =>
  // biome-ignore lint/suspicious/noSkippedTests: said aloud, and forbidden where DEMAND_NGINX is set
  test.skip(findNginx() === undefined, WITHOUT_NGINX);

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
