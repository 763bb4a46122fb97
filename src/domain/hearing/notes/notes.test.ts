import { describe, expect, test } from 'vitest';
import { MEETING, type Notes, parseNotes, withNote, writeNotes } from './notes';

const read = (text: string) => [...parseNotes(text)];

test.each<[string, [string, string][]]>([
  ['changes:Minta daftar lokasi', [['changes', 'Minta daftar lokasi']]],
  [
    'changes:Minta daftar; macro:Tanya sumber',
    [
      ['changes', 'Minta daftar'],
      ['macro', 'Tanya sumber'],
    ],
  ],
  ['macro:Rasio 3:4, pukul 10:30', [['macro', 'Rasio 3:4, pukul 10:30']]],
  ['changes:satu\\; dua', [['changes', 'satu; dua']]],
  ['changes\\:sampah:teks', [['changes:sampah', 'teks']]],
  ['Mulai pukul sembilan', [[MEETING, 'Mulai pukul sembilan']]],
  ['macro:satu;macro:dua', [['macro', 'satu\ndua']]],
  ['macro:;changes:ada;;', [['changes', 'ada']]],
  [':tanpa tempat', [[MEETING, 'tanpa tempat']]],
  ['', []],
  [';:;', []],
  ['macro:terpotong\\', [['macro', 'terpotong\\']]],
])('%j holds %j', (text, notes) => {
  expect(read(text)).toEqual(notes);
});

describe('any text survives the link', () => {
  test.each([
    'Tanya: siapa penanggung jawab; kapan?',
    'baris satu\nbaris dua\n\nbaris empat',
    '\\',
    '\\;\\:\\\\',
    'berakhir dengan \\',
    ';;::',
    '👩‍🌾 padi 🌾, 50% & 100 % + 1 = #2',
    '<script>alert("x")</script> <b>tebal</b>',
    'tab\tdan "kutip" serta \u2028 pemisah',
    'نص عربي',
  ])('%j', (text) => {
    const notes: Notes = new Map([
      [`kunci ${text}`, 'teks biasa'],
      ['explanations:sampah-terkelola', text],
      ['macro', text],
    ]);
    const address = new URLSearchParams({ catatan: writeNotes(notes) }).toString();
    const carried = new URLSearchParams(address).get('catatan') ?? '';
    expect(read(carried)).toEqual([...notes]);
  });
});

describe('a changed note', () => {
  const notes: Notes = new Map([
    ['changes', 'satu'],
    ['macro', 'dua'],
  ]);
  test.each<[string, string, string]>([
    ['changes', ' baru\n', 'changes:baru;macro:dua'],
    ['changes', ' \n ', 'macro:dua'],
    ['basis', 'tiga', 'changes:satu;macro:dua;basis:tiga'],
  ])('at %s, %j: %s', (key, text, written) => {
    expect(writeNotes(withNote(notes, key, text))).toBe(written);
  });
});
