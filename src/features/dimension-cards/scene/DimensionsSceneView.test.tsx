import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { isoDate } from '@/domain/time/calendar';
import { aFigure, anIndicator, aRecord, aTarget } from '../../../../test/builders';
import { renderView } from '../../../../test/render';
import { selectDimensions } from '../selectDimensions';
import { DimensionsSceneView } from './DimensionsSceneView';

const on = isoDate('2026-11-22');

const living = (id: string, value: number) =>
  indicatorCondition(
    aRecord({
      indicator: anIndicator({
        id,
        name: { id },
        dimension: 'living',
        direction: 'higher-is-better',
        formula: 'ratio',
      }),
      observations: [aFigure('2025', value)],
      targets: [aTarget('2025', 100)],
    }),
    on,
  );

const show = (indicators: ReturnType<typeof living>[]) =>
  renderView(<DimensionsSceneView dimensions={selectDimensions(indicators, [], on)} />);

const rowOf = (name: string) => screen.getByRole('heading', { name }).closest('li') as HTMLElement;

test('each dimension counts its targets met, with a mark for each indicator', async () => {
  show([living('Sanitasi', 60), living('Jalan', 104)]);
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
    '1 dari 2 indikator capai target',
  );
  await screen.findByRole('img', { name: /Sanitasi/ });
  const row = rowOf('Smart Living');
  expect(row).toHaveTextContent('1 dari 2');
  expect(within(row).getByRole('img', { name: 'Sanitasi, 60,0\u00a0%, Rendah' })).toBeVisible();
  expect(rowOf('Smart Economy')).toHaveTextContent('tanpa target');
});

test('too many indicators for a mark each are counted by band', () => {
  show(Array.from({ length: 60 }, (_, at) => living(`i${at}`, at < 3 ? 60 : 95)));
  const row = rowOf('Smart Living');
  expect(within(row).getByRole('img', { name: 'Rendah' }).closest('li')).toHaveTextContent('3');
  expect(within(row).getByRole('img', { name: 'Sangat Tinggi' }).closest('li')).toHaveTextContent(
    '57',
  );
});
