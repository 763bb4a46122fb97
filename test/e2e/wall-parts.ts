import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/** The scenes of the usual round of Lombok Tengah, and one indicator, each by its word in the address. */
export const SCENES = [
  'ringkasan',
  'peta.stunting',
  'dimensi.living',
  'quick-win',
  'evaluasi',
  'keterlambatan',
  'indikator.stunting',
] as const;

export const WALL_SIZES = [
  [1920, 1080],
  [3840, 2160],
  [5760, 1080],
  [1080, 1920],
] as const;

export const sceneOf = (page: Page) => page.locator('main section[data-scene]');

/** Opens the wall and waits until its first scene is drawn with its age. */
export async function openWall(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(sceneOf(page).first().getByRole('heading', { level: 1 })).toBeVisible({
    timeout: 15_000,
  });
  await expect(page.getByText(/diterima/).first()).toBeVisible();
}

export type WallText = {
  text: string;
  /** CSS px as drawn: the scale of a drawing is reckoned in. */
  fontSize: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Edges of what may not be left: the panel, or the body of the scene it is in. */
  room: { left: number; top: number; right: number; bottom: number };
};

/** Every line of every text node that is drawn, in the order of the page. */
export const textsOf = (page: Page): Promise<WallText[]> =>
  page.evaluate(() => {
    const HIDDEN = '[class*="VisuallyHidden"], [class*="hidden"]';
    const edges = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });

    function measured(node: Node): WallText[] {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      const panel = parent?.closest('section[data-scene]');
      if (text === '' || !parent || !panel || parent.closest(HIDDEN)) return [];
      const range = document.createRange();
      range.selectNodeContents(node);
      // A text that begins in the middle of a line and goes on below is more than one box.
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
      if (!parent.checkVisibility({ visibilityProperty: true })) return [];
      const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
      const body = parent.closest('[class*="body"]') ?? panel;
      return lines.map((box) => ({
        text,
        fontSize: Number.parseFloat(getComputedStyle(parent).fontSize) * scale,
        ...edges(box),
        room: edges(body.getBoundingClientRect()),
      }));
    }

    const texts: WallText[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      texts.push(...measured(node));
    }
    return texts;
  });
