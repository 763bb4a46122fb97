import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { IndicatorRecord, MeasuredObservation } from '@/domain/indicator/indicator';
import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { isoDate } from '@/domain/time/calendar';
import { days } from '@/domain/units';
import { aFigure, anIndicator, aRecord, aTarget, period } from '../../../test/builders';
import { aPlan } from '../../../test/quickWinBuilders';
import { renderView } from '../../../test/render';
import { QuickWinOutcomeView } from './QuickWinOutcomeView';
import { selectOutcome } from './selectOutcome';

const ON = isoDate('2026-11-22');

function show(
  target: number | null,
  figures: MeasuredObservation[],
  indicator = 'p0',
  over: Partial<IndicatorRecord> = {},
) {
  const outcome = target === null ? null : { indicator, target, period: period('2026') };
  const record = aRecord({
    indicator: anIndicator({ expectedLag: days(400) }),
    observations: figures,
    ...over,
  });
  const model = selectOutcome('qw-1', [aPlan({ outcome })], [indicatorCondition(record, ON)], ON);
  renderView(<QuickWinOutcomeView model={model} on={ON} />);
}

test('the newest figure stands against the target of the quick win, not of the indicator', () => {
  show(10, [aFigure('2025', 12.5, { status: 'provisional' })]);
  expect(
    screen.getByText(/Masih 2,50\spoin persen di atas target Quick Win ini, 10,00\s%\./),
  ).toBeVisible();
  expect(screen.getByText('2025, sementara')).toBeVisible();
  expect(screen.getByText(/^target ≤ 10,00/)).toBeVisible();
  expect(screen.getByText(/Sumber: BPS · terbit 15 Januari 2025/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Persentase penduduk miskin' })).toHaveAttribute(
    'href',
    expect.stringMatching(/\/indikator\/p0$/),
  );
});

test('a met target is said to be met', () => {
  show(10, [aFigure('2025', 10)]);
  expect(screen.getByText(/^Target Quick Win ini, 10,00\s%, sudah tercapai\.$/)).toBeVisible();
});

test.each([
  ['2026', 0],
  ['2025', 1],
])(
  'a figure of %s is said to be from before the start, in June 2026, this often: %d',
  (at, times) => {
    show(10, [aFigure(at, 10)]);
    expect(screen.queryAllByText(/sebelum Quick Win ini mulai, 1 Juni 2026/)).toHaveLength(times);
  },
);

test.each([
  ['names no indicator', null, 'p0', /tidak menyebut indikator hasil/],
  ['names one that is not published', 10, 'x1', /Indikator hasil x1 belum terbit per 22 November/],
  [
    'names one without figures',
    10,
    'p0',
    /Belum ada angka yang terbit; target Quick Win ini 10,00/,
  ],
])('a quick win that %s says so', (_, target, indicator, words) => {
  show(target, [], indicator);
  expect(screen.getByRole('status')).toHaveTextContent(words);
  expect(screen.queryByRole('img')).toBeNull();
});

const visits = {
  indicator: anIndicator({
    cadence: 'monthly',
    direction: 'higher-is-better',
    expectedLag: days(60),
  }),
  targets: [
    aTarget('2026-10', 60, { cumulative: true }),
    aTarget('2026-12', 72, { cumulative: true }),
  ],
};

test('a figure of part of the year is not judged by the target of the whole', () => {
  show(72, [aFigure('2026-10', 56.65)], 'p0', visits);
  expect(
    screen.getByText(
      /^56,65\s% pada Januari–Oktober 2026, kumulatif; target .* 72,00\s% untuk 2026 baru/,
    ),
  ).toBeVisible();
  expect(screen.getByText('Januari–Oktober 2026, kumulatif')).toBeVisible();
  expect(screen.queryByText(/di bawah target|sudah tercapai/)).toBeNull();
  expect(
    screen.getByText(
      /^Target indikator Okt 2026: 60,00\s%; target Quick Win ini: 72,00\s% untuk 2026\.$/,
    ),
  ).toBeVisible();
});

test('one of the whole year is', () => {
  show(72, [aFigure('2026-12', 72)], 'p0', visits);
  expect(screen.getByText(/sudah tercapai\.$/)).toBeVisible();
  expect(screen.queryByText(/^Target indikator/)).toBeNull();
});

test('the target for an indicator that is not published keeps its decimals', () => {
  show(58.25, [], 'x1');
  expect(screen.getByRole('status')).toHaveTextContent('target 58,25.');
});
