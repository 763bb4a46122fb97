import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { type AttentionItem, attentionItems } from '@/domain/attention/attention';
import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { isoDate } from '@/domain/time/calendar';
import { aFigure, aRecord } from '../../../../test/builders';
import { renderView } from '../../../../test/render';
import { Proof } from './Proof';

vi.mock('./ProofBody', () => ({
  ProofBody: () => {
    throw new Error('chunk not found');
  },
}));

const late = indicatorCondition(
  aRecord({ observations: [aFigure('2023', 12)] }),
  isoDate('2026-11-22'),
);

test('a proof that cannot be loaded says so and takes nothing else down', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const [item] = attentionItems({ indicators: [late], quickWins: [], rules: USUAL_RULES }) as [
    AttentionItem,
  ];
  renderView(
    <>
      <p>baris lain</p>
      <Proof item={item} />
    </>,
  );
  expect(await screen.findByRole('alert')).toHaveTextContent('chunk not found');
  expect(screen.getByText('baris lain')).toBeInTheDocument();
});
