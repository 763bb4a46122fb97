import { expect, test } from 'vitest';
import { aConfig } from './aConfig';
import { sentencesOf, withRegency } from './mistakesIn';

const without = (name: string) => ({ [name]: undefined });

test.each<[string, object, string]>([
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
])('%s is named with its field, value, reason and a fix', (_, members, sentence) => {
  expect(sentencesOf(members)).toContain(sentence);
});
