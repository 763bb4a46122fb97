import { expect, test } from 'vitest';
import { instant, isoDate } from '@/domain/time/calendar';
import { fileFacts } from './fileFacts';
import { fileName } from './fileName';

const ORIGIN = {
  regency: { code: '52.02', name: 'Lombok Tengah' },
  on: isoDate('2026-11-22'),
  clock: () => instant('2026-11-22T04:00:00Z'),
};
const TABLE = { caption: 'Sampah terkelola', note: 'Sumber: X', columns: [], rows: [] };

test('the link of a file opens the day that the file holds, with all else that was chosen', () => {
  const at = (address: string) => fileFacts({}, TABLE, ORIGIN, address).permalink;
  expect(at('https://x.go.id/52.02?tahun=2025')).toBe(
    'https://x.go.id/52.02?tahun=2025&per=2026-11-22',
  );
  expect(at('https://x.go.id/52.02?per=2026-06-30')).toBe('https://x.go.id/52.02?per=2026-11-22');
});

test('a table without a finding above it is titled by its caption', () => {
  expect(fileFacts({}, TABLE, ORIGIN, 'https://x.go.id/').title).toBe('Sampah terkelola');
});

test.each([
  ['ipm', '52.02_ipm_2026-11-22.csv'],
  ['Kebahagiaan & Gizi: Balita (é)', '52.02_kebahagiaan-gizi-balita-e_2026-11-22.csv'],
  ['../..', '52.02_data_2026-11-22.csv'],
  ['a'.repeat(200), `52.02_${'a'.repeat(60)}_2026-11-22.csv`],
])('a file about %s is named %s', (what, name) => {
  const facts = { regency: ORIGIN.regency, asOf: ORIGIN.on };
  expect(fileName(facts, what, 'csv')).toBe(name);
});
