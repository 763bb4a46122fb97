import { existsSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../../test/browser';

/** `ended` fails when the browser ends. */
type Running = { browser: Browser; ended: Promise<never> };

/** The browser of a bench. It may end by itself in long work; then another one takes its place. */
export type BenchBrowser = { running: () => Promise<Running>; close: () => Promise<void> };

/** With its own few fonts npm's Chromium ends where a page asks for a family that they lack. */
const SYSTEM_FONTS = '/etc/fonts';

/** `port`: where the browser also listens for Lighthouse. */
export async function openBenchBrowser(port: number): Promise<BenchBrowser> {
  if (existsSync(SYSTEM_FONTS)) process.env.FONTCONFIG_PATH ??= SYSTEM_FONTS;
  const executablePath = await chromiumPath();
  const args = [...chromiumArgs, `--remote-debugging-port=${port}`];
  let current: Running | null = null;
  return {
    async running() {
      if (current?.browser.isConnected() !== true) {
        const browser = await chromium.launch({ executablePath, args });
        current = { browser, ended: endOf(browser) };
      }
      return current;
    },
    close: async () => current?.browser.close(),
  };
}

function endOf(browser: Browser): Promise<never> {
  const ended = new Promise<never>((_, reject) =>
    browser.once('disconnected', () => reject(new Error('The browser ended by itself'))),
  );
  // Nobody need be waiting when it is closed.
  ended.catch(() => undefined);
  return ended;
}
