import { readFileSync } from 'node:fs';
import type { GenericSchema } from 'valibot';
import { describe, expect, test } from 'vitest';
import { checkConfig, checkConfigText } from '@/api/config/check/checkConfig';
import { exampleOf, itemOf, membersOf } from '@/api/config/check/schemaWalk';
import { wholeConfigSchema } from '@/api/config/members/wholeConfig';
import { MISTAKE_KINDS } from '@/domain/config/mistake';
import { configMistakes as en } from '@/i18n/messages/en/pages/config';
import { configMistakes as id } from '@/i18n/messages/id/pages/config';
import { mistakeSentence } from '@/i18n/mistakeSentence';
import { aConfig } from './aConfig';

const [first, second] = aConfig.regencies;
const sentences = (members: object) =>
  checkConfig({ ...aConfig, ...members }).map((mistake) => mistakeSentence(mistake, 'id'));
const withRegency = (change: object) => ({ regencies: [first, { ...second, ...change }] });
const without = (name: string) => ({ [name]: undefined });

test('a configuration that says all it can is right', () => {
  expect(sentences({})).toEqual([]);
});

test.each([
  ['WIB', 'Asia/Jakarta'],
  ['WIB', 'Asia/Pontianak'],
  ['WITA', 'Asia/Makassar'],
  ['WITA', 'Asia/Ujung_Pandang'],
  ['WIT', 'Asia/Jayapura'],
])('%s is the label of %s', (zone, timeZone) => {
  expect(sentences({ regencies: [{ ...first, zone, timeZone }] })).toEqual([]);
});

test('the configuration that is published with the program is right', () => {
  expect(checkConfigText(readFileSync('public/config.json', 'utf8'))).toEqual([]);
});

describe('every mistake is named with its field, value, reason and a fix:', () => {
  test.each<[string, object, string]>([
    [
      'a time zone that is none, with the one of its label',
      { regencies: [{ ...first, timeZone: 'Asia/Praya' }] },
      'regencies[0].timeZone: "Asia/Praya" bukan zona waktu IANA; pakai Asia/Makassar',
    ],
    [
      'a label of another zone',
      withRegency({ zone: 'WITA' }),
      'regencies[1].zone: "WITA" bukan label zona waktu Asia/Jakarta; tulis "zone": "WIB"',
    ],
    [
      'a label that is none',
      withRegency({ zone: 'WIBB' }),
      'regencies[1].zone: "WIBB" bukan salah satu pilihan; pakai "WIB", "WITA", "WIT"',
    ],
    [
      'a code without its point',
      { regencies: [{ ...first, code: '5202' }], defaultRegency: '5202' },
      'regencies[0].code: "5202" bukan kode Kemendagri kabupaten; tulis dua angka, titik, dua angka, misalnya "52.02"',
    ],
    [
      'a code that is a number',
      withRegency({ code: 33.25 }),
      'regencies[1].code: 33.25 bukan teks; tulis di antara tanda kutip, misalnya "52.02"',
    ],
    [
      'two regencies of one code',
      withRegency({ code: '52.02' }),
      'regencies[1].code: "52.02" sudah dipakai regencies[0]; hapus salah satu, atau betulkan kodenya',
    ],
    [
      'a default that is not served',
      { defaultRegency: '73.22' },
      'defaultRegency: "73.22" tidak ada dalam regencies; pakai "52.02", "33.25"',
    ],
    [
      'a missing member, with what to add',
      without('refreshMinutes'),
      'refreshMinutes: tidak ada, padahal wajib; tambahkan "refreshMinutes": 5',
    ],
    [
      'missing addresses',
      without('api'),
      'api: tidak ada, padahal wajib; tambahkan "api": {"catalog":"/api/catalog/v1","assessment":"/api/assessment/v1"}',
    ],
    [
      'a slash at the end of an address, with the address without',
      { api: { ...aConfig.api, catalog: '/api/catalog/v1/' } },
      'api.catalog: "/api/catalog/v1/" bukan alamat API; mulai dengan / atau https://, tanpa garis miring di akhir: "/api/catalog/v1"',
    ],
    [
      'an address of another kind',
      withRegency({ api: { ...aConfig.api, assessment: 'api.example.id' } }),
      'regencies[1].api.assessment: "api.example.id" bukan alamat API; mulai dengan / atau https://, tanpa garis miring di akhir: "/api/assessment/v1"',
    ],
    [
      'minutes as a text',
      { refreshMinutes: '5' },
      'refreshMinutes: "5" bukan angka; tulis tanpa tanda kutip, misalnya 5',
    ],
    [
      'no minutes at all',
      { refreshMinutes: 0 },
      'refreshMinutes: 0 terlalu kecil, paling sedikit 1; misalnya 5',
    ],
    [
      'an image that would run',
      withRegency({ emblem: 'javascript:alert(1)' }),
      'regencies[1].emblem: "javascript:alert(1)" bukan alamat gambar; tulis jalur dari / atau alamat https://, misalnya "/lambang.svg"',
    ],
    [
      'English first',
      { languages: ['en', 'id'] },
      'languages: ["en","id"] bukan susunan bahasa yang ada; tulis ["id"] atau ["id", "en"]',
    ],
    [
      'a language that is not there',
      { languages: ['id', 'jv'] },
      'languages[1]: "jv" bukan salah satu pilihan; pakai "id", "en"',
    ],
    [
      'a colour by its name',
      { colours: { accent: { light: 'red', dark: '#a9c6f7' } } },
      'colours.accent.light: "red" bukan warna hex; tulis # dan enam angka hex, misalnya "#1f4a94"',
    ],
    [
      'a colour that could not be read, with a shade that can',
      { colours: { accent: { light: '#d4a017', dark: '#a9c6f7' } } },
      'colours.accent.light: "#d4a017" kurang kontras di atas #e9edf3: 2 : 1, perlu 4.5 : 1; pakai misalnya "#88660f"',
    ],
    [
      'a time that is none',
      { wall: { reloadAt: '3 am' } },
      'wall.reloadAt: "3 am" bukan jam; tulis dua angka, titik dua, dua angka, misalnya "03:00"',
    ],
    [
      'half a screen',
      { wall: { screen: { height: 1.1 } } },
      'wall.screen.distance: tidak ada, padahal wajib; tambahkan "distance": 4',
    ],
    [
      'bounds in the wrong order',
      { rules: { schedule: { lateBelow: -2 } } },
      'rules.schedule.lateBelow: -2 harus di bawah rules.schedule.atRiskBelow (-5); mis. -10',
    ],
    [
      'a provider in the clear',
      { signIn: { ...aConfig.signIn, authority: 'http://sso.example.id' } },
      'signIn.authority: "http://sso.example.id" bukan alamat penyedia (issuer); pakai https://, tanpa ? dan #, misalnya "https://sso.example.go.id/realms/kab"',
    ],
    [
      'tiles without their place',
      { basemap: { ...aConfig.basemap, tiles: '/tiles' } },
      'basemap.tiles: "/tiles" tidak menyebut kotak ubin; tulis z, x dan y di antara kurung kurawal, misalnya "/tiles/{z}/{x}/{y}.png"',
    ],
    [
      'a group that is none',
      { wall: 'usual' },
      'wall: "usual" bukan kelompok isian; tulis di antara kurung kurawal, misalnya {"screen":{"height":1.1,"distance":4},"scenes":["ringkasan","peta:40","indikator.stunting"],"night":{"from":"18:00","to":"06:00"},"reloadAt":"03:00"}',
    ],
    [
      'a slip of the pen',
      { langauges: ['id'] },
      'langauges: tidak dikenal; mungkin maksudnya "languages"',
    ],
    [
      'a slip of the pen in a list',
      withRegency({ logo: '/a.png' }),
      'regencies[1].logo: tidak dikenal; hapus, atau pakai salah satu: code, name, timeZone, zone, emblem, api, boundaries',
    ],
    [
      'a list that is empty',
      { regencies: [] },
      'regencies: daftar kosong; isi paling sedikit satu, misalnya [{"code":"52.02","name":"Lombok Tengah","timeZone":"Asia/Makassar","zone":"WITA"}]',
    ],
  ])('%s', (_, members, sentence) => {
    expect(sentences(members)).toContain(sentence);
  });
});

test('all mistakes are named at once, each once', () => {
  const found = sentences({
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

test.each([
  ['{ "defaultRegency": "52.02", }', 'baris 1, kolom 28: ada koma setelah isian terakhir'],
  ['<!doctype html><title>Masuk</title>', 'server mengirim halaman web, bukan JSON'],
  ['[]', 'null bukan kelompok isian'],
  ['', 'baris 1, kolom 1: berkas terputus di sini'],
])('a file that is no configuration: %s', (text, beginning) => {
  const [first = null] = checkConfigText(text);
  expect(first && mistakeSentence(first, 'id')).toContain(beginning);
});

test('a mark that an editor leaves before the text is no mistake', () => {
  expect(checkConfigText(`\uFEFF${JSON.stringify(aConfig)}`)).toEqual([]);
});

test('every kind of mistake has its sentence in both languages, filled with the same values', () => {
  const filledWith = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  for (const kind of MISTAKE_KINDS) {
    expect(filledWith(en[kind]), kind).toEqual(filledWith(id[kind]));
    expect(id[kind]).toMatch(/\S/);
  }
});

test('every member has an example, so that every sentence can give one', () => {
  const leaves = (schema: GenericSchema, path: string): string[] => {
    const item = itemOf(schema);
    const members = membersOf(schema);
    const own = exampleOf(schema) === undefined ? [path] : [];
    if (item !== null) return [...own, ...leaves(item, `${path}[]`)];
    return [
      ...own,
      ...[...(members ?? [])].flatMap(([name, one]) => leaves(one, `${path}.${name}`)),
    ];
  };
  const without = leaves(wholeConfigSchema, '');
  // A label or a yes or no is told with its choices.
  expect(without).toEqual(['.languages[]', '.signIn.required', '.signIn.keepAnswers']);
});
