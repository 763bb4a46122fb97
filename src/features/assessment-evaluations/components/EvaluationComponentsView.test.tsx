import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { isoDate } from '@/domain/time/calendar';
import { percent, score } from '@/domain/units';
import { anEvaluation, anEvaluationScheme, componentScores } from '../../../../test/builders';
import { renderView } from '../../../../test/render';
import { EvaluationComponentsView } from './EvaluationComponentsView';
import { selectEvaluationComponents } from './selectEvaluationComponents';

const on = isoDate('2026-11-22');

/** Kota Kediri 2022 as published: five components, the total, no rank. */
const KEDIRI = anEvaluation({
  year: 2022,
  total: score(3.31),
  components: componentScores(3.6, 3.21, 3.23, 3.07, 3.65),
  rank: null,
  publishedAt: isoDate('2023-01-15'),
});

const LUTRA = anEvaluation({
  year: 2023,
  total: score(2.88),
  components: [],
  rank: { position: 13, of: 50, scope: { id: 'kabupaten/kota peserta' } },
  publishedAt: isoDate('2024-01-03'),
});

const show = (...evaluations: (typeof KEDIRI)[]) =>
  renderView(
    <EvaluationComponentsView
      model={selectEvaluationComponents(evaluations, on, undefined)}
      on={on}
    />,
  );

const rows = () =>
  screen.getAllByRole('listitem').map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '));

describe('Kota Kediri 2022', () => {
  test('is quoted as 3,31 with the check 3,315 beside it', () => {
    show(KEDIRI);
    expect(screen.getByText('3,31')).toBeVisible();
    expect(screen.getByText(/^Pemeriksaan/)).toHaveTextContent(
      'komponen × bobot memberi 3,315; nilai terbit 3,31, selisih −0,005 poin, sesuai pembulatan.',
    );
  });

  test('shows each component with the weight of its edition and what it brings', () => {
    show(KEDIRI);
    expect(rows()).toEqual([
      'Baseline (10 %)3,600,360',
      'Output (20 %)3,210,642',
      'Outcome (30 %)3,230,969',
      'Impact (20 %)3,070,614',
      'Quick Win (20 %)3,650,730',
    ]);
  });

  test('by the weights of another edition the check would say 3,257', () => {
    const [first, ...rest] = anEvaluationScheme().components;
    const weights = [20, 30, 30, 10].map(percent);
    const components = rest.map((part, at) => ({ ...part, weight: weights[at] ?? part.weight }));
    const other = anEvaluationScheme({ components: first ? [first, ...components] : [] });
    show({ ...KEDIRI, scheme: other });
    expect(screen.getByText(/^Pemeriksaan/)).toHaveTextContent(
      'memberi 3,257; nilai terbit 3,31, selisih +0,053 poin, melebihi pembulatan.',
    );
  });
});

describe('a year without components', () => {
  test('is its total and rank, and says what was not published', () => {
    show(LUTRA);
    expect(screen.getByText('2,88')).toBeVisible();
    expect(screen.getByText(/peringkat 13 dari 50/)).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('Nilai komponen tidak terbit');
    expect(screen.queryByText(/^Pemeriksaan/)).toBeNull();
  });
});
