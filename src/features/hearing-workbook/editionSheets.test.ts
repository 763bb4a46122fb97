import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Hearing } from '@/domain/hearing/hearing';
import { instant, isoDate } from '@/domain/time/calendar';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import { xlsxBook } from '@/ui/download/file/xlsxBook';
import { i18nIn } from '../../../test/render';
import type { EditionFacts } from './aboutRows';
import { editionSheets } from './editionSheets';

const HEARING: Hearing = {
  reference: {
    edition: { kind: 'published', id: 'lkpj' },
    scope: null,
    since: null,
    fingerprint: null,
  },
  name: { id: 'LKPJ 2025' },
  asOf: isoDate('2026-03-31'),
  meetingDate: isoDate('2026-04-14'),
  scope: { kind: 'commission', commission: 'Komisi III' },
  isPublished: true,
  recordedFingerprint: null,
  since: { id: null, name: { id: 'RDP 2025' }, asOf: isoDate('2025-06-30') },
};
const FACTS: EditionFacts = {
  hearing: HEARING,
  regency: { code: '52.02', name: 'Lombok Tengah' },
  names: new Map(),
  fingerprint: { short: '3f2a 91c0 77de 04b1', parts: 'aaaaaa.bbbbbb' },
  share: { simulated: 12, all: 13 },
  permalink: 'https://example.org/52.02/rapat/lkpj',
  madeAt: instant('2026-11-22T04:00:00Z'),
};
const table = (name: string): DataTableModel => ({
  caption: `Tabel ${name}`,
  name,
  columns: [
    { key: 'name', label: 'Indikator' },
    { key: 'value', label: 'Realisasi', numeric: true },
  ],
  rows: [
    { key: 'a', cells: ['=HYPERLINK("x")', '27,4 %'], values: ['=HYPERLINK("x")', 27.4123] },
    { key: 'b', cells: ['Mata air', 'belum ada data'], values: ['Mata air', null] },
  ],
  note: 'Sumber: DLH · data simulasi',
});
const sheets = (facts = FACTS) =>
  editionSheets([table('Indikator'), table('indikator'), table('Tentang')], facts, i18nIn());

test('the first sheet says which edition it is and what each other sheet holds', () => {
  expect(sheets()[0]).toEqual({
    name: 'Tentang',
    rows: [
      ['Edisi', 'LKPJ 2025'],
      ['Kabupaten', 'Lombok Tengah (52.02)'],
      ['Rapat', '14 April 2026'],
      ['Posisi data', '2026-03-31'],
      ['Lingkup', 'mitra Komisi III'],
      ['Dibandingkan dengan', 'RDP 2025, posisi data 30 Juni 2025'],
      ['Sidik isi', '3f2a 91c0 77de 04b1'],
      ['Sidik tiap bagian', 'aaaaaa.bbbbbb'],
      ['Data simulasi', '12 dari 13 indikator berdata dalam lingkup ini'],
      ['Tautan', 'https://example.org/52.02/rapat/lkpj'],
      ['Dibuat', expect.stringMatching(/^22 November 2026, 12\.00.WITA$/)],
      [],
      ['Lembar', 'Tabel', 'Baris', 'Asal angka'],
      ['Indikator', 'Tabel Indikator', 2, 'Sumber: DLH · data simulasi'],
      ['indikator 2', 'Tabel indikator', 2, 'Sumber: DLH · data simulasi'],
      ['Tentang 2', 'Tabel Tentang', 2, 'Sumber: DLH · data simulasi'],
    ],
  });
});

test('what is not known has no line', () => {
  const hearing = { ...HEARING, since: null, meetingDate: null };
  const labels = sheets({ ...FACTS, hearing, fingerprint: null })[0]?.rows.map(([label]) => label);
  for (const label of ['Rapat', 'Dibandingkan dengan', 'Sidik isi'])
    expect(labels).not.toContain(label);
});

test('numbers are unrounded, what is missing is empty and says why', () => {
  expect(sheets()[1]?.rows).toEqual([
    ['Indikator', 'Realisasi (%)', 'Keterangan'],
    ['=HYPERLINK("x")', 27.4123, null],
    ['Mata air', null, 'belum ada data (Realisasi)'],
  ]);
});

describe('the packed workbook', () => {
  const book = unzipSync(xlsxBook(sheets()));
  const part = (path: string) => strFromU8(book[path] ?? new Uint8Array());

  test('has a part, a type and a relation for each sheet', () => {
    const relations = part('xl/_rels/workbook.xml.rels');
    for (const at of [1, 2, 3, 4]) {
      expect(part(`xl/worksheets/sheet${at}.xml`)).toMatch(/^<\?xml .*<\/worksheet>$/s);
      expect(part('[Content_Types].xml')).toContain(`"/xl/worksheets/sheet${at}.xml"`);
      expect(relations).toContain(`Id="rId${at}"`);
      expect(part('xl/workbook.xml')).toContain(`sheetId="${at}" r:id="rId${at}"`);
    }
  });

  test('holds no formula, whatever a text begins with', () => {
    expect(part('xl/worksheets/sheet2.xml')).toContain('=HYPERLINK(&quot;x&quot;)</t>');
    for (const path of Object.keys(book)) expect(part(path)).not.toMatch(/<f[ >]/);
  });
});
