import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { attentionItems } from '@/domain/attention/attention';
import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { isoDate } from '@/domain/time/calendar';
import { aFigure, agencyNamed, anIndicator, aRecord, aTarget } from '../../../test/builders';
import { renderView } from '../../../test/render';
import { RestList } from './RestList';

const at = (id: string, period: string, value: number) =>
  indicatorCondition(
    aRecord({
      indicator: anIndicator({ id, code: id, name: { id }, formula: 'ratio', agency: 'dinsos' }),
      observations: [aFigure(period, value)],
      targets: [aTarget(period, 100)],
    }),
    isoDate('2026-11-22'),
  );

test('what is not among the worst is listed with its status or lateness and its owner', () => {
  const items = attentionItems({
    indicators: [at('Sampah', '2025', 60), at('Kemiskinan', '2024', 99)],
    quickWins: [],
    rules: USUAL_RULES,
  });
  renderView(<RestList items={items} agencies={agencyNamed('dinsos')} />);
  expect(screen.getByText('2 lagi')).toBeInTheDocument();
  const lines = screen
    .getAllByRole('listitem', { hidden: true })
    .map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '));
  expect(lines).toEqual([
    'SampahRendah capaian 60,0 %DINSOS',
    'Kemiskinanterlambat 146 hariDINSOS',
  ]);
});
