import type { Browser, CDPSession, Page } from '@playwright/test';
import { applyProfile, type ProfileName } from './profiles';

export type OpenPage = { page: Page; cdp: CDPSession };

const VIEWPORT = { width: 1440, height: 900 };

/** A page in a profile of its own, so every load starts with a cold cache; closed after use. */
export async function withPage<T>(
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
    await context.close();
  }
}
