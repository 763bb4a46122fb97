import { expect, test } from './fixtures';
import { openWall, SCENES, sceneOf, textsOf, WALL_SIZES, type WallText } from './wall-parts';

/** Height of a capital of IBM Plex Sans in em, and the least angle that is read at ease (ISO 9241-303). */
const CAP_HEIGHT = 0.698;
const LEAST_ARCMINUTES = 16;
/** Layout rounds to parts of a px. */
const SLACK = 0.02;

/** Minutes of arc of a capital: height and distance in metres, sizes in CSS px. */
function arcminutes(fontSize: number, picture: number, height: number, distance: number): number {
  const capital = (fontSize * CAP_HEIGHT * height) / picture;
  return ((2 * Math.atan(capital / 2 / distance) * 180) / Math.PI) * 60;
}

/** Of a line's box in em, empty above its capitals and below its letters. */
const EMPTY = 0.15;

const isCut = ({ left, top, right, bottom, room, fontSize }: WallText): boolean =>
  left < room.left - 1 ||
  right > room.right + 1 ||
  top < room.top - EMPTY * fontSize ||
  bottom > room.bottom + EMPTY * fontSize;

/** Lines of one size stand closer than their boxes: only what really runs into another counts. */
function overlaps(texts: readonly WallText[]): string[] {
  return texts.flatMap((one, index) =>
    texts.slice(index + 1).flatMap((other) => {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      const isOver = across > 2 && down > 0.45 * Math.min(one.fontSize, other.fontSize);
      return isOver ? [`${one.text} × ${other.text}`] : [];
    }),
  );
}

/** The four sizes with a picture that the usual text suits, then distances that ask for more. */
const WALLS = [
  ...WALL_SIZES.map(([width, height]) => {
    const metres = height / 1080;
    return { width, height, metres, distance: 3.6 * Math.min(1, width / height) * metres };
  }),
  { width: 1920, height: 1080, metres: 1.5, distance: 6.5 },
  { width: 1920, height: 1080, metres: 1.5, distance: 8 },
];

for (const { width, height, metres, distance } of WALLS) {
  test(`${width} × ${height}, ${metres.toFixed(1)} m high, read from ${distance.toFixed(1)} m: nothing is too small, cut or crossed`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height });
    const problems: string[] = [];
    for (const scene of SCENES) {
      await openWall(
        page,
        `/52.02/layar?adegan=${scene}&tinggi=${metres.toFixed(2)}&jarak=${distance.toFixed(2)}`,
      );
      const texts = await textsOf(page);
      expect(texts.length).toBeGreaterThan(10);
      for (const item of texts) {
        const angle = arcminutes(item.fontSize, height, metres, distance);
        if (angle < LEAST_ARCMINUTES - SLACK)
          problems.push(`${scene}: "${item.text}" is ${angle.toFixed(1)} minutes of arc`);
        if (isCut(item)) problems.push(`${scene}: "${item.text}" is cut`);
      }
      problems.push(...overlaps(texts).map((pair) => `${scene}: ${pair}`));
      const scrolls = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return scrollWidth > window.innerWidth || scrollHeight > window.innerHeight;
      });
      if (scrolls) problems.push(`${scene}: scrolls`);
    }
    expect(problems).toEqual([]);
  });
}

test('a screen too small for the distance says so in its footer', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openWall(page, '/52.02/layar?adegan=ringkasan&tinggi=0.7&jarak=8');
  await expect(sceneOf(page)).toContainText('Layar terlalu kecil untuk jarak 8,0 m');
  await openWall(page, '/52.02/layar?adegan=ringkasan&tinggi=2&jarak=4');
  await expect(sceneOf(page)).not.toContainText('Layar terlalu kecil');
});
