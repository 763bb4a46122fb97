import { expect, test } from 'vitest';
import { aConfig } from './aConfig';
import { first, sentencesOf, withRegency } from './mistakesIn';

test.each([
  ['WIB', 'Asia/Jakarta'],
  ['WIB', 'Asia/Pontianak'],
  ['WITA', 'Asia/Makassar'],
  ['WITA', 'Asia/Ujung_Pandang'],
  ['WIT', 'Asia/Jayapura'],
])('%s is the label of %s', (zone, timeZone) => {
  expect(sentencesOf({ regencies: [{ ...first, zone, timeZone }] })).toEqual([]);
});

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
    'an address of another kind',
    withRegency({ api: { ...aConfig.api, assessment: 'api.example.id' } }),
    'regencies[1].api.assessment: "api.example.id" bukan alamat API; mulai dengan / atau https://, tanpa garis miring di akhir: "/api/assessment/v1"',
  ],
  [
    'an image that would run',
    withRegency({ emblem: 'javascript:alert(1)' }),
    'regencies[1].emblem: "javascript:alert(1)" bukan alamat gambar; tulis jalur dari / atau alamat https://, misalnya "/lokal/lambang.svg"',
  ],
  [
    'a list that is empty',
    { regencies: [] },
    'regencies: daftar kosong; isi paling sedikit satu, misalnya [{"code":"52.02","name":"Lombok Tengah","timeZone":"Asia/Makassar","zone":"WITA"}]',
  ],
])('%s is named with its field, value, reason and a fix', (_, members, sentence) => {
  expect(sentencesOf(members)).toContain(sentence);
});
