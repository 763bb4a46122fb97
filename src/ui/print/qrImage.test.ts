import { expect, test } from 'vitest';
import { modulesOf, readQr } from '../../../test/pdf/qrModules';
import { qrImage, qrSvg } from './qrImage';

const LONG =
  'https://dasbor.lomboktengahkab.example/52.02/rapat/2026-11-20;nama=RDP+Komisi+III;rapat=2026-11-24;komisi=Komisi+III;sidik=3f2a91.00ab12.7c7c7c.000000.ffffff.123456.abcdef.654321?sejak=lkpj-2025&bahasa=en';

test.each(['https://example.org/52.02/rapat/lkpj-2025', LONG])(
  'another program reads %s from the code',
  (address) => {
    expect(readQr(qrSvg(address, '18mm'))).toBe(address);
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
