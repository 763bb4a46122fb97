import { expect, test } from 'vitest';
import { parseEditionReference } from '@/domain/hearing/editionReference';
import { editionPermalink } from './editionPermalink';

const reference = parseEditionReference('lkpj-2025;opd=dlh');
if (reference === null) throw new Error('The reference names an edition');
const HEARING = { reference, recordedFingerprint: 'aaaaaa' };
const PLACE = {
  root: 'https://example.org/dasbor',
  regency: '52.02',
  kept: {},
};

test.each([
  ['as computed now', { kind: 'known', fingerprint: 'bbbbbb.cccccc' } as const, 'bbbbbb.cccccc'],
  ['as recorded while it is not', { kind: 'waiting' } as const, 'aaaaaa'],
])('the link carries the fingerprint %s', (_, state, fingerprint) => {
  expect(editionPermalink(HEARING, state, PLACE)).toBe(
    `https://example.org/dasbor/52.02/rapat/lkpj-2025;opd=dlh;sidik=${fingerprint}`,
  );
});

test('the language is kept, notes are not', () => {
  const kept = { bahasa: 'en' as const, catatan: 'rahasia', per: '2026-01-01' };
  const link = editionPermalink(HEARING, { kind: 'waiting' }, { ...PLACE, kept });
  expect(link).toMatch(/;sidik=aaaaaa\?bahasa=en$/);
});
