import { expect, test } from 'vitest';
import { CONTENT_PARTS } from '@/domain/hearing/content/editionContent';
import { fingerprintKind } from './fingerprints';

const read = (value: string) => fingerprintKind.read({ value, isPercent: false }, 'unknown');
const groups = CONTENT_PARTS.map(() => '3f2a91');
const whole = groups.join('.');

test.each([whole, `;sidik=${whole}`, `https://dasbor.go.id/52.02/rapat/lkpj;sidik=${whole}`])(
  '%s is a fingerprint',
  (text) => expect(read(text)).toEqual({ ok: true, value: whole }),
);

test.each([
  [
    groups.slice(1).join('.'),
    `sidik ini terpotong: ${groups.length - 1} dari ${groups.length} kelompok`,
  ],
  ['3f2a 91c0 77de 04b1', 'ini bukan sidik'],
  [whole.toUpperCase(), 'ini bukan sidik'],
])('%s is refused', (text, reason) => expect(read(text)).toMatchObject({ ok: false, reason }));
