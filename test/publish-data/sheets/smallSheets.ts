import { type Cell, sheetRows, type WorldSheets } from './sheetRows';

export const SMALL_DAY = '2026-07-21';

/** The least that can be published: one indicator with two figures. */
export const smallSheets = (): WorldSheets => ({
  regency: sheetRows('regency', [
    {
      code: '52.02',
      bpsCode: '5202',
      name: 'Kabupaten Lombok Tengah',
      shortName: 'Lombok Tengah',
      province: 'Nusa Tenggara Barat',
      capital: 'Praya',
      zone: 'WITA',
      publishedAt: '02/01/2025',
    },
  ]),
  districts: sheetRows('districts', [
    { code: '52.02.01', name: 'Praya', villages: 6, urbanVillages: 9 },
    { code: '52.02.02', name: 'Jonggat', villages: 13, urbanVillages: 0 },
  ]),
  agencies: sheetRows('agencies', [
    {
      id: 'dinkes',
      name: 'Dinas Kesehatan',
      shortName: 'Dinkes',
      kind: 'Dinas',
      headPost: 'Kepala Dinas Kesehatan',
    },
  ]),
  sources: sheetRows('sources', [{ id: 'profil', name: 'Profil Kesehatan' }]),
  subDimensions: sheetRows('subDimensions', [
    { dimension: 'Smart Living', code: 'kesehatan', name: 'Kesehatan' },
  ]),
  indicators: sheetRows('indicators', [
    {
      id: 'imunisasi',
      code: 'LIV-01',
      name: 'Imunisasi dasar lengkap',
      dimension: 'Smart Living',
      subDimension: 'kesehatan',
      agency: 'dinkes',
      unitKind: 'persen',
      unit: '%',
      decimals: 1,
      direction: 'naik lebih baik',
      formula: 'tidak ada',
      cadence: 'tahunan',
      expectedLagDays: 60,
      level: 'kabupaten',
      isRate: 'ya',
      definition: 'Bayi dengan imunisasi dasar lengkap',
      formulaText: 'bayi lengkap ÷ bayi × 100',
      producer: 'Dinas Kesehatan',
      steward: 'Diskominfo',
      publishedAt: '02/01/2025',
    },
  ]),
  methods: sheetRows('methods', [{ indicator: 'imunisasi', id: 'utama', name: 'Laporan rutin' }]),
  observations: sheetRows('observations', [figure('2024', '91,5'), figure('2025', '93,4')]),
});

const figure = (period: string, value: Cell) => ({
  indicator: 'imunisasi',
  period,
  value,
  source: 'profil',
  enteredAt: `10/01/${Number(period) + 1}`,
  publishedAt: `15/01/${Number(period) + 1}`,
});

/** The same with one cell changed: sheet, row as the spreadsheet counts it, heading. */
export function withCell(
  name: keyof WorldSheets,
  row: number,
  heading: string,
  value: Cell,
): WorldSheets {
  const sheets = smallSheets();
  const rows = sheets[name] ?? [];
  const at = rows[0]?.indexOf(heading) ?? -1;
  if (at < 0) throw new RangeError(`No column ${heading}`);
  return {
    ...sheets,
    [name]: rows.map((cells, index) =>
      index === row - 1 ? cells.map((cell, column) => (column === at ? value : cell)) : cells,
    ),
  };
}
