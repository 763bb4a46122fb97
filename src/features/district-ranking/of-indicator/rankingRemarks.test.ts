import { describe, expect, test } from 'vitest';
import { districtStanding } from '@/domain/district/districtStanding';
import { districtChanges } from '@/domain/district/districtStandingChange';
import { freshnessOf } from '@/domain/indicator/freshness';
import type { Indicator, Observation } from '@/domain/indicator/indicator';
import { isoDate } from '@/domain/time/calendar';
import { aFigure, aMissing, anIndicator, period } from '../../../../test/builders';
import { i18nIn } from '../../../../test/render';
import { rankingRemarks } from './rankingRemarks';
import { rankingTable } from './rankingTable';

const i18n = i18nIn();
const [praya, jonggat, kopang] = ['52.02.01', '52.02.02', '52.02.03'];
const district = (code: string, name: string) => ({ code, name, villages: 9, urbanVillages: 1 });
const districts = [
  district(praya, 'Praya'),
  district(jonggat, 'Jonggat'),
  district(kopang, 'Kopang'),
];
const on = isoDate('2025-02-01');

const figures = [
  aFigure('2023', 12, { area: praya }),
  aFigure('2023', 10, { area: jonggat }),
  aFigure('2024', 11, { area: praya }),
  aFigure('2024', 11, { area: jonggat }),
  aMissing('2024', 'suppressed', { area: kopang }),
];

function remarksOn(observations: Observation[], over: Partial<Indicator> = {}) {
  const indicator = anIndicator({ level: 'district', decimals: 1, ...over });
  const question = { indicator, figures: { observations, targets: [] }, districts, on };
  const freshness = freshnessOf(indicator, period('2024'), on);
  const standing = districtStanding({ ...question, regency: '52.02', year: 2024, freshness });
  const changes = districtChanges({ ...question, period: standing.period, isCumulative: false });
  const remarks = rankingRemarks(standing, changes, i18n);
  const change = remarks.change && { ...remarks.change, byDistrict: changes.byDistrict };
  return { remarks, table: rankingTable(standing, change, i18n) };
}

const plain = (texts: string[]) => texts.map((text) => text.replaceAll('\u00a0', ' '));

describe('what an indicator’s page says of its districts', () => {
  test('counts who improved, names ties, and gives the reason of what is missing', () => {
    expect(plain(remarksOn(figures).remarks.notes)).toEqual([
      'Dari 2 kecamatan yang dapat dibandingkan sejak 2023: 1 membaik, 1 memburuk.',
      'Nilai sama, urutan sama: Praya, Jonggat di urutan 1 (11,0 %).',
      'Kopang: disembunyikan karena jumlah terlalu kecil, bukan nol.',
    ]);
  });

  test('writes changes with their sign and in words by the direction', () => {
    const { change } = remarksOn(figures).remarks;
    expect(change?.heading).toBe('Perubahan dari 2023, poin persen');
    expect(change?.byDistrict.get(praya)).toBe('−1,0 membaik');
    expect(change?.byDistrict.get(jonggat)).toBe('+1,0 memburuk');
    expect(change?.byDistrict.has(kopang)).toBe(false);
  });

  test('has no column of changes across methods and says why', () => {
    const former = figures.map((entry) =>
      entry.period === '2023' ? { ...entry, method: 'lama' } : entry,
    );
    const { change, notes } = remarksOn(former).remarks;
    expect(change).toBeNull();
    expect(notes[0]).toMatch(/^Metode berubah sejak tahun sebelumnya/);
  });

  test('says why a count is on no map', () => {
    const count = { isRate: false, unit: { kind: 'count', label: { id: 'desa' } } } as const;
    expect(remarksOn(figures, count).remarks.notes[0]).toMatch(/tidak diwarnai di peta/);
  });

  test('leaves the page as a file with raw numbers, and without a number where there is none', () => {
    const { rows } = remarksOn(figures).table;
    expect(rows.map(({ values }) => values?.slice(0, 3))).toEqual([
      ['Praya', '1=', 11],
      ['Jonggat', '1=', 11],
      ['Kopang', null, null],
    ]);
    expect(rows[2]?.cells[2]).toBe('disembunyikan karena jumlah terlalu kecil');
  });

  test('gives the file the change as a number and the tendency in a column of its own', () => {
    const { columns, rows } = remarksOn(figures).table;
    expect(columns.slice(4).map(({ key, numeric }) => [key, numeric])).toEqual([
      ['change', true],
      ['tendency', undefined],
    ]);
    expect(rows.map(({ values }) => values?.slice(4))).toEqual([
      [-1, 'membaik'],
      [1, 'memburuk'],
      [null, null],
    ]);
    expect(rows[0]?.cells.slice(4)).toEqual(['−1,0', 'membaik']);
  });
});
