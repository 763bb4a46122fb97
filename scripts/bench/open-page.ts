import type { Browser, CDPSession, Page } from '@playwright/test';
import type { BenchBrowser } from './bench-browser';
import { applyProfile, type ProfileName } from './profiles';

export type OpenPage = { page: Page; cdp: CDPSession };

const VIEWPORT = { width: 1440, height: 900 };
const MOST_TRIES = 3;

/** A page in a profile of its own, so every load starts with a cold cache; closed after use. */
export async function withPage<T>(
  browser: BenchBrowser,
  profile: ProfileName,
  use: (open: OpenPage) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const { browser: running, ended } = await browser.running();
    try {
      return await Promise.race([visit(running, profile, use), ended]);
    } catch (error) {
      // What went wrong in a page is a finding; a browser that ended is none, and is told.
      if (running.isConnected() || attempt === MOST_TRIES) throw error;
      console.log('The browser ended by itself; measured again in a new one');
    }
  }
}

async function visit<T>(
  browser: Browser,
  profile: ProfileName,
  use: (open: OpenPage) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await applyProfile(cdp, profile);
    return await use({ page, cdp });
  } finally {
    if (browser.isConnected()) await context.close();
  }
}
