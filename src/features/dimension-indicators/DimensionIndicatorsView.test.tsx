import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { IndicatorRecord } from '@/domain/indicator/indicator';
import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { isoDate } from '@/domain/time/calendar';
import {
  aFigure,
  agencyNamed,
  anIndicator,
  aRecord,
  aSource,
  aTarget,
} from '../../../test/builders';
import { renderView } from '../../../test/render';
import { DimensionIndicatorsView } from './DimensionIndicatorsView';
import { selectIndicatorGroups } from './selectIndicatorGroups';

const on = isoDate('2025-02-01');
const subDimensions = (['industry', 'welfare'] as const).map((code) => ({
  code,
  name: { id: `Bagian ${code}` },
  dimension: 'economy' as const,
}));

const named = (id: string, over: Partial<IndicatorRecord> = {}, subDimension = 'welfare') =>
  aRecord({
    indicator: anIndicator({
      id,
      name: { id },
      subDimension,
      direction: 'higher-is-better',
      formula: 'ratio',
    }),
    observations: [aFigure('2023', 80), aFigure('2024', 84)],
    targets: [aTarget('2024', 100)],
    ...over,
  });

const groupsOf = (records: IndicatorRecord[]) =>
  selectIndicatorGroups({
    records,
    conditions: records.map((record) => indicatorCondition(record, on)),
    subDimensions,
    code: 'economy',
    on,
  });

const show = (...records: IndicatorRecord[]) =>
  renderView(
    <DimensionIndicatorsView
      groups={groupsOf(records)}
      agencies={agencyNamed('bappeda')}
      on={on}
    />,
  );

const frame = (name: string) => {
  const found = screen.getByRole('heading', { level: 4, name }).closest('li');
  if (found === null) throw new Error(`${name} is in no frame`);
  return found;
};

test('sub-dimensions keep their order, are there when empty, and none hides an indicator', () => {
  show(named('stray', {}, 'renamed'), named('ours'));
  const headings = screen.getAllByRole('heading', { level: 3 }).map((it) => it.textContent);
  expect(headings).toEqual(['Bagian industry', 'Bagian welfare', 'Sub-dimensi lain']);
  expect(screen.getByText('Belum ada indikator di sub-dimensi ini.')).toBeVisible();
  expect(frame('stray')).toBeVisible();
});

test('a frame says value, target, band, change, direction, owner and source', () => {
  show(named('padi'));
  expect(frame('padi')).toHaveTextContent(
    /Tinggi capaian 84,0\s%.*84,00\s% target 100,00\s% 2024membaik \(\+4,00\spoin persen dari 2023\) · semakin tinggi semakin baikBAPPEDA · BPS · terbit 15 Jan 2025$/,
  );
  expect(within(frame('padi')).getByRole('link')).toHaveAttribute(
    'href',
    expect.stringMatching(/\/indikator\/padi$/),
  );
});

test('a provisional and simulated figure is marked as both', () => {
  const figure = aFigure('2024', 84, { status: 'provisional', source: aSource() });
  show(named('padi', { observations: [figure] }));
  expect(frame('padi')).toHaveTextContent('2024, sementara');
  expect(frame('padi')).toHaveTextContent('BAPPEDA · data simulasi');
});

test('a figure that is owed keeps the last one as such, without grade', () => {
  show(named('padi', { observations: [aFigure('2020', 84)] }));
  expect(frame('padi')).toHaveTextContent(/Belum ada data lewat tenggat lapor/);
  expect(frame('padi')).toHaveTextContent(/terakhir 84,00\s% \(2020\)/);
  expect(frame('padi')).toHaveTextContent(
    /2021–2023 belum dilaporkan \(3 periode\), terlambat \d+/,
  );
});

test('the worst comes first, and a change of method is named', () => {
  const old = aFigure('2023', 60, { method: 'lama' });
  show(named('good'), named('bad', { observations: [old, aFigure('2024', 30)] }));
  const names = screen.getAllByRole('heading', { level: 4 }).map((it) => it.textContent);
  expect(names).toEqual(['bad', 'good']);
  expect(frame('bad')).toHaveTextContent('metode berganti sejak 2024, tidak disambung');
  expect(frame('bad')).toHaveTextContent('perubahan tidak dihitung');
});

test('the table holds every figure that the frames draw', async () => {
  show(named('padi'));
  await userEvent.click(screen.getByText('Tabel Bagian welfare, 1 indikator'));
  const found = await screen.findAllByRole('row');
  const rows = found.map((it) => it.textContent?.replaceAll('\u00a0', ' '));
  expect(rows.slice(1)).toEqual([
    'padi202484,00 %100,00 %tetapSusenasBPS15 Jan 2025',
    'padi202380,00 %–tetapSusenasBPS15 Jan 2025',
  ]);
});
