import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { isoDate } from '@/domain/time/calendar';
import { aFigure, anIndicator, aRecord, aTarget } from '../../../../../test/builders';
import { renderView } from '../../../../../test/render';
import { StatusCell } from './StatusCell';

/** Yearly, held against 10; due at the end of June of the next year. */
const show = (year: string, value: number | null) =>
  renderView(
    <StatusCell
      condition={indicatorCondition(
        aRecord({
          indicator: anIndicator({ formula: 'ratio', direction: 'higher-is-better' }),
          observations: value === null ? [] : [aFigure(year, value)],
          targets: [aTarget(year, 10)],
        }),
        isoDate('2026-11-22'),
      )}
    />,
  );

const WHY = 'Mengapa status ini?';

test('a band opens to its inputs, its scale and what the next one takes', async () => {
  show('2025', 8);
  await userEvent.click(screen.getByText(WHY));
  const [inputs, scale, next] = screen.getAllByRole('listitem');
  expect(inputs).toHaveTextContent('8,00 % ÷ 10,00 % × 100 = 80,00 %');
  expect(scale).toHaveTextContent('Permendagri 86/2017');
  expect(next).toHaveTextContent('Perlu realisasi 9,10 %');
});

test('one that is late opens to its due day', async () => {
  show('2023', 8);
  await userEvent.click(screen.getByText(WHY));
  expect(screen.getByRole('listitem')).toHaveTextContent('jatuh tempo');
});
