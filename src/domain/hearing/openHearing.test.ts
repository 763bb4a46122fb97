import { describe, expect, test } from 'vitest';
import { isoDate } from '../time/calendar';
import type { Edition } from './edition';
import { parseEditionReference, writeEditionReference } from './editionReference';
import { knownEditions, narrowHearing, openHearing, unmetSince } from './openHearing';
import type { HearingScope } from './scope';

const TODAY = isoDate('2026-11-22');
const THIRD: HearingScope = { kind: 'commission', commission: 'Komisi III' };

const anEdition = (id: string, asOf: string, over: Partial<Edition> = {}): Edition => ({
  id,
  name: { id },
  asOf: isoDate(asOf),
  commission: null,
  scope: { kind: 'all' },
  meetingDate: isoDate(asOf),
  publishedAt: isoDate(asOf),
  fingerprint: null,
  ...over,
});

const EDITIONS = [
  anEdition('rdp-iii-2025', '2025-06-30', { scope: THIRD }),
  anEdition('lkpj-2025', '2026-03-31'),
  anEdition('rdp-iii-2026', '2026-06-30', { scope: THIRD, fingerprint: 'aaaaaa' }),
  anEdition('rdp-ii-2026', '2026-10-15'),
];

function open(text: string) {
  const reference = parseEditionReference(text);
  if (reference === null) throw new Error(`${text} names no edition`);
  return openHearing(reference, EDITIONS, TODAY);
}

describe('a hearing is opened', () => {
  test('as it was published', () => {
    expect(open('rdp-iii-2026')).toMatchObject({
      name: { id: 'rdp-iii-2026' },
      asOf: '2026-06-30',
      scope: THIRD,
      isPublished: true,
      recordedFingerprint: 'aaaaaa',
    });
  });

  test('about others without the fingerprint of what was published', () => {
    expect(open('rdp-iii-2026;opd=dlh')?.recordedFingerprint).toBeNull();
    expect(open('rdp-iii-2026;komisi=Komisi+III')?.recordedFingerprint).toBe('aaaaaa');
  });

  test('as its link says, which goes before what was published', () => {
    expect(open('rdp-iii-2026;opd=dlh;sidik=bbbbbb')).toMatchObject({
      scope: { kind: 'agency', agency: 'dlh' },
      recordedFingerprint: 'bbbbbb',
    });
  });

  test('as it was made on the spot', () => {
    expect(open('2026-08-31;nama=RDP;rapat=2026-09-02')).toMatchObject({
      name: { id: 'RDP' },
      asOf: '2026-08-31',
      meetingDate: '2026-09-02',
      scope: { kind: 'all' },
      isPublished: false,
    });
  });

  test.each(['tidak-ada', '2026-11-23'])('but not %s', (text) => {
    expect(open(text)).toBeNull();
  });
});

describe('what it is compared with', () => {
  test.each([
    ['rdp-iii-2026', 'rdp-iii-2025'],
    ['rdp-ii-2026', 'lkpj-2025'],
    ['rdp-iii-2026;opd=dlh', 'rdp-iii-2025'],
    ['2026-11-20;komisi=Komisi III', 'rdp-iii-2026'],
    ['rdp-iii-2026;sejak=lkpj-2025', 'lkpj-2025'],
    ['rdp-iii-2026;sejak=rdp-ii-2026', 'rdp-iii-2025'],
    ['rdp-iii-2026;sejak=tidak-ada', 'rdp-iii-2025'],
  ])('%s: %s', (text, expected) => {
    expect(open(text)?.since?.name?.id).toBe(expected);
  });

  test('any earlier day can be asked for, a later one not', () => {
    expect(open('rdp-iii-2026;sejak=2026-01-31')?.since).toEqual({
      id: null,
      name: null,
      asOf: '2026-01-31',
    });
    expect(open('rdp-iii-2026;sejak=2026-07-31')?.since?.name?.id).toBe('rdp-iii-2025');
  });

  test.each([
    ['rdp-iii-2026', null],
    ['rdp-iii-2026;sejak=biasa', null],
    ['rdp-iii-2026;sejak=lkpj-2025', null],
    ['rdp-iii-2026;sejak=2026-01-31', null],
    ['rdp-iii-2026;sejak=tidak-ada', 'tidak-ada'],
    ['rdp-iii-2026;sejak=rdp-ii-2026', 'rdp-ii-2026'],
    ['rdp-iii-2026;sejak=2026-07-31', '2026-07-31'],
    ['2020-01-01;sejak=tidak-ada', 'tidak-ada'],
  ])('%s: asked for, but not to be had: %s', (text, expected) => {
    const hearing = open(text);
    if (hearing === null) throw new Error(`${text} opens`);
    expect(unmetSince(hearing)).toBe(expected);
    const narrowed = narrowHearing(hearing, { kind: 'agency', agency: 'dlh' });
    expect(unmetSince(narrowed)).toBe(expected);
  });

  test('an edition published afterwards for an earlier day changes nothing, but can be asked for', () => {
    const late = anEdition('rdp-iii-late', '2026-05-31', {
      scope: THIRD,
      publishedAt: isoDate('2026-08-01'),
    });
    const sinceOf = (text: string) => {
      const reference = parseEditionReference(text);
      return reference && openHearing(reference, [...EDITIONS, late], TODAY)?.since?.id;
    };
    expect(sinceOf('rdp-iii-2026')).toBe('rdp-iii-2025');
    expect(sinceOf('rdp-iii-2026;sejak=rdp-iii-late')).toBe('rdp-iii-late');
  });

  test('narrowed to an agency it stays compared with the same, without the fingerprint of the whole', () => {
    const whole = open('rdp-iii-2026');
    if (whole === null) throw new Error('It is published');
    const narrowed = narrowHearing(whole, { kind: 'agency', agency: 'dlh' });
    expect(narrowed.since?.id).toBe('rdp-iii-2025');
    expect(narrowed.recordedFingerprint).toBeNull();
    expect(writeEditionReference(narrowed.reference)).toBe(
      'rdp-iii-2026;opd=dlh;sejak=rdp-iii-2025',
    );
    expect(narrowHearing(whole, THIRD)).toBe(whole);
  });

  test('the first edition is compared with none', () => {
    expect(open('rdp-iii-2025')?.since).toBeNull();
  });
});

test('editions are known from their publication on, in their newest version, the latest first', () => {
  const renamed = anEdition('lkpj-2025', '2026-03-31', {
    name: { id: 'LKPJ 2025' },
    publishedAt: isoDate('2026-05-01'),
  });
  const names = (on: string) =>
    knownEditions([...EDITIONS, renamed], isoDate(on)).map(({ name }) => name.id);
  expect(names('2026-04-30')).toEqual(['lkpj-2025', 'rdp-iii-2025']);
  expect(names('2026-06-30')).toEqual(['rdp-iii-2026', 'LKPJ 2025', 'rdp-iii-2025']);
});
