import { createServer } from 'node:http';
import { defineConfig } from '@playwright/test';
import { closeServer, listenOnFreePort } from './scripts/static-server/port';
import { chromiumArgs, chromiumPath } from './test/browser';

// Each worker reads this file again; the environment carries the first answer to them.
process.env.E2E_PORT ??= String(await freePort());
const url = `http://localhost:${process.env.E2E_PORT}`;

export default defineConfig({
  testDir: 'test/e2e',
  fullyParallel: true,
  workers: 2,
  // A busy machine may starve a page once; what needed its second try is listed as flaky.
  retries: 1,
  forbidOnly: true,
  timeout: 30_000,
  reporter: [['list']],
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  webServer: {
    command: `node --import tsx scripts/serve.ts dist-demo --port ${process.env.E2E_PORT}`,
    url,
    reuseExistingServer: false,
  },
  use: {
    baseURL: url,
    browserName: 'chromium',
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    // A trace costs a fifth of the time; `npm run e2e -- <spec> --trace on` keeps one.
    trace: 'off',
    launchOptions: { executablePath: await chromiumPath(), args: chromiumArgs },
  },
});

async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await listenOnFreePort(probe, 0);
  await closeServer(probe);
  return port;
}
