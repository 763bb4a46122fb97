import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { areaStanding } from '@/domain/district/areaStanding';
import { type Freshness, freshnessOf } from '@/domain/indicator/freshness';
import { isoDate } from '@/domain/time/calendar';
import { aFigure, anIndicator, period } from '../../../../test/builders';
import { renderView } from '../../../../test/render';
import { AreaRankingView } from './AreaRankingView';

const indicator = anIndicator({ level: 'district' });
const inTime = freshnessOf(indicator, period('2024'), isoDate('2025-02-01'));
const late = freshnessOf(indicator, period('2023'), isoDate('2025-07-22'));
const districts = ['Praya', 'Jonggat', 'Kopang'].map((name, at) => ({
  code: `52.02.0${at + 1}`,
  name,
  villages: 9,
  urbanVillages: 1,
}));

function show(freshness: Freshness) {
  const standing = areaStanding({
    indicator,
    figures: {
      observations: [
        aFigure('2024', 9, { area: '52.02.01' }),
        aFigure('2024', 11, { area: '52.02.02' }),
        aFigure('2024', 11, { area: '52.02.03' }),
      ],
      targets: [],
    },
    districts,
    regency: '52.02',
    year: undefined,
    on: isoDate('2025-02-01'),
    freshness,
    classRule: 'fixed',
  });
  renderView(
    <AreaRankingView
      standing={standing}
      level="district"
      districts={districts}
      district={null}
      selected={null}
      onChoose={() => {}}
    />,
  );
}

test('areas with one and the same value are written with one shared rank', () => {
  show(inTime);
  expect(screen.getByRole('row', { name: /Praya/ })).toHaveTextContent(/^1P/);
  expect(screen.getByRole('row', { name: /Jonggat/ })).toHaveTextContent(/^2=/);
  expect(screen.getByRole('row', { name: /Kopang/ })).toHaveTextContent(/^2=/);
});

test.each([
  ['in time has no', inTime, 0],
  ['late has one', late, 1],
] as const)('the ranking of an indicator %s remark on lateness', (_, freshness, times) => {
  show(freshness);
  expect(screen.queryAllByText(/belum dilaporkan, terlambat 23\shari/)).toHaveLength(times);
});
