import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrImage, qrSvg } from './qrImage';

const LONG =
  'https://dasbor.lomboktengahkab.example/52.02/rapat/2026-11-20;nama=RDP+Komisi+III;rapat=2026-11-24;komisi=Komisi+III;sidik=3f2a91.00ab12.7c7c7c.000000.ffffff.123456.abcdef.654321?sejak=lkpj-2025&bahasa=en';

test.each(['https://example.org/52.02/rapat/lkpj-2025', LONG])(
  'another program reads %s from the code',
  (address) => {
    const { pixels, edge } = rasterOf(qrSvg(address, '18mm'));
    expect(jsQR(pixels, edge, edge)?.data).toBe(address);
  },
);

test('four blank modules are left on each side', () => {
  const { isDark, modules } = modulesOf(qrSvg(LONG, '18mm'));
  const dark = [...isDark].map((key) => key.split(' ').map(Number));
  expect(Math.min(...dark.flat())).toBe(4);
  expect(Math.max(...dark.flat())).toBe(modules - 5);
});

test('the picture is an address that a style sheet can quote', () => {
  expect(qrImage(LONG, '18mm')).toMatch(/^data:image\/svg\+xml,[\w%.!~*'()-]+$/);
});

/** Reads the shapes as a browser fills them. */
function modulesOf(svg: string) {
  const modules = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const isDark = new Set<string>();
  const [, path = ''] = /<path d="([^"]*)"/.exec(svg) ?? [];
  for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let step = 0; step < Number(width); step += 1) isDark.add(`${Number(x) + step} ${y}`);
  return { modules, isDark };
}

function rasterOf(svg: string, scale = 4) {
  const { modules, isDark } = modulesOf(svg);
  const edge = modules * scale;
  const pixels = new Uint8ClampedArray(edge * edge * 4).fill(255);
  for (let at = 0; at < edge * edge; at += 1) {
    const key = `${Math.floor((at % edge) / scale)} ${Math.floor(at / edge / scale)}`;
    if (isDark.has(key)) pixels.fill(0, at * 4, at * 4 + 3);
  }
  return { pixels, edge };
}
