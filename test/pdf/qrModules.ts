import jsQR from 'jsqr';

/** Pixels a module, as a scanner would see it. */
const SCALE = 4;

/** The dark modules of a code that is drawn as runs, `M4 4h7v1h-7z`, as "column row". */
export function modulesOf(svg: string) {
  const modules = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const isDark = new Set<string>();
  const [, path = ''] = /<path d="([^"]*)"/.exec(svg) ?? [];
  for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let step = 0; step < Number(width); step += 1) isDark.add(`${Number(x) + step} ${y}`);
  return { modules, isDark };
}

/** What another program reads from the drawing; nothing where it cannot. */
export function readQr(svg: string): string | undefined {
  const { modules, isDark } = modulesOf(svg);
  const edge = modules * SCALE;
  const pixels = new Uint8ClampedArray(edge * edge * 4).fill(255);
  for (let at = 0; at < edge * edge; at += 1) {
    const key = `${Math.floor((at % edge) / SCALE)} ${Math.floor(at / edge / SCALE)}`;
    if (isDark.has(key)) pixels.fill(0, at * 4, at * 4 + 3);
  }
  return jsQR(pixels, edge, edge)?.data;
}
