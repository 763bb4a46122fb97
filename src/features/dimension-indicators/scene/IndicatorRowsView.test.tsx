import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { IndicatorRecord } from '@/domain/indicator/indicator';
import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { isoDate } from '@/domain/time/calendar';
import { aFigure, agencyNamed, anIndicator, aRecord, aTarget } from '../../../../test/builders';
import { renderView } from '../../../../test/render';
import { IndicatorRowsView } from './IndicatorRowsView';

const on = isoDate('2025-02-01');

const known = (id: string, over: Partial<IndicatorRecord> = {}) =>
  indicatorCondition(
    aRecord({
      indicator: anIndicator({
        id,
        name: { id },
        direction: 'higher-is-better',
        formula: 'ratio',
      }),
      observations: [aFigure('2024', 84)],
      targets: [aTarget('2024', 100)],
      ...over,
    }),
    on,
  );

const row = (name: string) => {
  const found = screen.getByRole('heading', { level: 2, name }).closest('li');
  if (found === null) throw new Error(`${name} is in no row`);
  return within(found);
};

test('an indicator stands with value, period, target, band and achievement', () => {
  renderView(
    <IndicatorRowsView ranked={[known('Jalan mantap')]} agencies={agencyNamed('bappeda')} />,
  );
  const { getByText, getByRole } = row('Jalan mantap');
  expect(getByText('BAPPEDA')).toBeVisible();
  expect(getByText(/^84,00/)).toBeVisible();
  expect(getByText('2024')).toBeVisible();
  expect(getByText(/^target 100,00/)).toBeVisible();
  expect(getByText('Tinggi')).toBeVisible();
  expect(getByText(/^capaian 84,0\s%$/)).toBeVisible();
  expect(getByRole('img', { name: /^Jalan mantap: capaian 84,0\s%, Tinggi$/ })).toBeVisible();
});

test('without data no value is claimed: the last known is dated and the reason given', () => {
  const silent = known('Desa internet', { observations: [aFigure('2022', 40)], targets: [] });
  renderView(<IndicatorRowsView ranked={[silent]} agencies={agencyNamed()} />);
  const { getByText } = row('Desa internet');
  expect(getByText('–')).toBeVisible();
  expect(getByText(/^terakhir 40,00.*2022/)).toBeVisible();
  expect(getByText('Belum ada data')).toBeVisible();
  expect(getByText('lewat tenggat lapor')).toBeVisible();
  expect(getByText('tanpa target')).toBeVisible();
});
