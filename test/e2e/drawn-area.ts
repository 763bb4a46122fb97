import type { Locator, Page } from '@playwright/test';

/** Clicks inside an area's own shape: the middle of its box may lie in a neighbour. */
export async function clickArea(page: Page, area: Locator): Promise<void> {
  await area.scrollIntoViewIfNeeded();
  const { x, y } = await area.evaluate(pointWithin);
  await page.mouse.click(x, y);
}

/** Runs in the page: the first point of a coarse grid that lies in the shape, on screen. */
function pointWithin(shape: Element): { x: number; y: number } {
  if (!(shape instanceof SVGGeometryElement)) throw new Error('Not a drawn area');
  const { x, y, width, height } = shape.getBBox();
  const steps = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
  const grid = steps.flatMap((across) => steps.map((down) => ({ across, down })));
  const points = grid.map(
    ({ across, down }) => new DOMPoint(x + across * width, y + down * height),
  );
  const matrix = shape.getScreenCTM();
  const inside = points.find((point) => shape.isPointInFill(point));
  if (matrix === null || inside === undefined) throw new Error('The area has no inside');
  const onScreen = inside.matrixTransform(matrix);
  return { x: onScreen.x, y: onScreen.y };
}
