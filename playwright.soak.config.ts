import { defineConfig } from '@playwright/test';
import { chromiumArgs, chromiumPath } from './test/browser';

/** The wall over a day on a fast clock: one test, long, over a server of its own. */
export default defineConfig({
  testDir: 'test/soak',
  testMatch: '*.spec.ts',
  workers: 1,
  retries: 0,
  timeout: 45 * 60_000,
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    viewport: { width: 1920, height: 1080 },
    launchOptions: {
      executablePath: await chromiumPath(),
      args: [...chromiumArgs, '--enable-precise-memory-info'],
    },
  },
});
