import { describe, expect, test } from 'vitest';
import { districtGap } from '@/domain/district/districtGap';
import type { Observation } from '@/domain/indicator/indicator';
import { isoDate } from '@/domain/time/calendar';
import { aFigure, aMissing, anIndicator } from '../../../test/builders';
import { i18nIn } from '../../../test/render';
import { gapModel } from './gapModel';
import { gapFinding, gapSummary } from './gapWords';

const i18n = i18nIn();
const codes = ['52.02.01', '52.02.02', '52.02.03'] as const;
const names = ['Praya', 'Jonggat', 'Kopang'];
const districts = codes.map((code, at) => ({
  code,
  name: names[at] ?? code,
  villages: 1,
  urbanVillages: 0,
}));

const year = (at: string, values: (number | null)[], method = 'susenas'): Observation[] =>
  values.map((value, index) => {
    const over = { area: codes[index] ?? '52.02', method };
    return value === null ? aMissing(at, 'suppressed', over) : aFigure(at, value, over);
  });

const indicator = anIndicator({
  level: 'district',
  decimals: 1,
  methods: [
    { id: 'susenas', name: { id: 'Susenas' } },
    { id: 'lama', name: { id: 'Cara lama' } },
  ],
});

function say(observations: Observation[]) {
  const figures = { observations };
  const on = isoDate('2026-11-22');
  const question = { indicator, figures, districts, regency: '52.02', isCumulative: false, on };
  const gap = districtGap(question);
  const last = gap.years.at(-1);
  if (last === undefined) throw new Error('No gap');
  const summary = gapSummary({ gap, last, indicator, districts: 3 }, i18n);
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  return {
    finding: plain(gapFinding(gap, last, indicator, i18n)),
    summary: plain(summary),
    model: gapModel(gap, indicator, i18n),
  };
}

describe('the gap in words', () => {
  test.each([
    [[10, 20, 15], 'menyempit dari 14,2 menjadi 10,0 poin persen sejak 2022.'],
    [[10, 30, 15], 'melebar dari 14,2 menjadi 20,0 poin persen sejak 2022.'],
    [[10, 24.2, 15], 'tetap 14,2 poin persen sejak 2022.'],
  ])('%j: the finding states from what to what, in poin persen', (values, end) => {
    const { finding } = say([...year('2022', [10, 24.2, 15]), ...year('2023', values)]);
    expect(finding).toBe(`Kesenjangan antarkecamatan ${end}`);
  });

  test('a year alone has no course', () => {
    expect(say(year('2023', [10, 20, 15])).finding).toMatch(/10,0 poin persen pada 2023; belum/);
  });

  test('a change of method is named, and its years are on lines of their own', () => {
    const { summary, model, finding } = say([
      ...year('2022', [10, 40, 15], 'lama'),
      ...year('2023', [10, 20, 15]),
    ]);
    expect(summary).toContain('Sejak 2023 metodenya Susenas, sebelumnya Cara lama;');
    expect(model.breaks).toEqual([2023]);
    expect(model.columns.map(({ run }) => run)).toEqual([0, 1]);
    expect(finding).not.toMatch(/menyempit|melebar/);
  });

  test('fewer districts with data weaken the comparison, and that is said', () => {
    const { summary } = say([...year('2022', [10, 24, 15]), ...year('2023', [10, null, 15])]);
    expect(summary).toContain('Berdata: 2 dari 3 kecamatan.');
    expect(summary).toContain('Kecamatan berdata berubah dari 3 menjadi 2 sejak 2022');
  });
});
