import { describe, expect, test } from 'vitest';
import { isoDate } from '../time/calendar';
import {
  type EditionReference,
  parseEditionReference,
  writeEditionReference,
} from './editionReference';

const PUBLISHED: EditionReference = {
  edition: { kind: 'published', id: 'rdp-komisi-iii-2026-07' },
  scope: null,
  since: null,
  fingerprint: null,
};
const OWN: EditionReference = {
  edition: {
    kind: 'own',
    asOf: isoDate('2026-11-20'),
    name: 'RDP Komisi III, Perhubungan & Sampah',
    meetingDate: isoDate('2026-11-24'),
  },
  scope: { kind: 'commission', commission: 'Komisi III' },
  since: 'lkpj-2025',
  fingerprint: '3f2a91.00ab12',
};

test.each<[string, EditionReference]>([
  ['rdp-komisi-iii-2026-07', PUBLISHED],
  [
    '2026-11-20;nama=RDP+Komisi+III%2C+Perhubungan+%26+Sampah;rapat=2026-11-24;komisi=Komisi+III;sejak=lkpj-2025;sidik=3f2a91.00ab12',
    OWN,
  ],
  [
    'lkpj-2025;opd=dlh',
    {
      ...PUBLISHED,
      edition: { kind: 'published', id: 'lkpj-2025' },
      scope: { kind: 'agency', agency: 'dlh' },
    },
  ],
  [
    'lkpj-2025;semua=ya',
    { ...PUBLISHED, edition: { kind: 'published', id: 'lkpj-2025' }, scope: { kind: 'all' } },
  ],
])('%s names an edition, and is written so again', (text, reference) => {
  expect(parseEditionReference(text)).toEqual(reference);
  expect(writeEditionReference(reference)).toBe(text);
});

describe('what means nothing', () => {
  test.each(['', ';komisi=III', '../x', '2026-02-30 '])('%j names no edition', (text) => {
    expect(parseEditionReference(text)).toBeNull();
  });

  test.each([
    ['lkpj-2025;dimensi=nothing', 'scope'],
    ['lkpj-2025;sejak=;opd=dlh', 'since'],
    ['lkpj-2025;sidik=', 'fingerprint'],
  ] as const)('in %s is left out', (text, part) => {
    expect(parseEditionReference(text)?.[part]).toBeNull();
  });

  test.each([
    ['2026-11-20;rapat=kemarin', null],
    ['2026-11-20;nama=', null],
    ['2026-11-20;nama=100%', '100%'],
  ])('in %s leaves the edition', (text, name) => {
    expect(parseEditionReference(text)?.edition).toEqual({
      kind: 'own',
      asOf: '2026-11-20',
      name,
      meetingDate: null,
    });
  });
});

describe('a name is shown as it was typed', () => {
  const named = (name: string): EditionReference => ({
    ...PUBLISHED,
    edition: { kind: 'own', asOf: isoDate('2026-11-20'), name, meetingDate: null },
  });

  test.each([
    ['RDP 3/2026 capaian 75%', '2026-11-20;nama=RDP+3~g2026+capaian+75~p'],
    ['a;b=c\\d?e#f+g~h', '2026-11-20;nama=a~kb~sc~bd~te~nf~lg~~h'],
    ['~p %2F ~~', '2026-11-20;nama=~~p+~p2F+~~~~'],
  ])('%s, also where a program undid the escapes of its link', (name, link) => {
    expect(writeEditionReference(named(name))).toBe(link);
    expect(parseEditionReference(link)).toEqual(named(name));
    expect(parseEditionReference(decodeURIComponent(link))).toEqual(named(name));
    expect(parseEditionReference(decodeURI(encodeURI(link)))).toEqual(named(name));
  });

  test('also by a link of before, and one that was cut', () => {
    expect(parseEditionReference('2026-11-20;nama=RDP ~ 100%')?.edition).toMatchObject({
      name: 'RDP ~ 100%',
    });
  });
});
