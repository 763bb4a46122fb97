import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkConfigText } from '@/api/config/check/checkConfig';
import { mistakeSentence } from '@/i18n/mistakeSentence';
import { aConfig } from './aConfig';
import { first, sentencesOf } from './mistakesIn';

test('a configuration that says all it can is right', () => {
  expect(sentencesOf({})).toEqual([]);
});

test('the configuration that is published with the program is right', () => {
  expect(checkConfigText(readFileSync('public/config.json', 'utf8'))).toEqual([]);
});

test('a mark that an editor leaves before the text is no mistake', () => {
  expect(checkConfigText(`\uFEFF${JSON.stringify(aConfig)}`)).toEqual([]);
});

test.each([
  ['{ "defaultRegency": "52.02", }', 'baris 1, kolom 28: ada koma setelah isian terakhir'],
  ['<!doctype html><title>Masuk</title>', 'server mengirim halaman web, bukan JSON'],
  ['[]', 'null bukan kelompok isian'],
  ['', 'baris 1, kolom 1: berkas terputus di sini'],
])('a file that is no configuration: %s', (text, beginning) => {
  const [mistake = null] = checkConfigText(text);
  expect(mistake && mistakeSentence(mistake, 'id')).toContain(beginning);
});

test('all mistakes are named at once, each once', () => {
  const found = sentencesOf({
    regencies: [{ ...first, timeZone: 'Asia/Praya', kode: 1 }],
    refreshMinute: 5,
    wall: { scenes: ['petta'], speed: 3 },
    signIn: { authority: 'http://sso.example.id', clientId: '' },
  });
  expect(found.map((sentence) => sentence.replace(/:.*/, ''))).toEqual([
    'regencies[0].kode',
    'wall.speed',
    'refreshMinute',
    'regencies[0].timeZone',
    'wall.scenes[0]',
    'signIn.authority',
    'signIn.clientId',
  ]);
});
