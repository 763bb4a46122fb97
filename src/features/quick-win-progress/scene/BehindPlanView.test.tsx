import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { isoDate } from '@/domain/time/calendar';
import { percent, rupiah } from '@/domain/units';
import { agencyNamed, aQuickWinCondition } from '../../../../test/builders';
import { renderView } from '../../../../test/render';
import { BehindPlanView } from './BehindPlanView';
import { selectBehindPlan } from './selectBehindPlan';

const behind = (id: string, actual: number) =>
  aQuickWinCondition(
    { id, name: { id }, leadAgency: 'dlh' },
    {
      physicalPlan: percent(78),
      physicalActual: percent(actual),
      financialPlan: percent(72),
      spent: rupiah(634),
      obstacle: { id: 'Lahan belum diserahkan.' },
      followUp: null,
    },
  );

const CONDITIONS = [
  behind('Kalender Wisata', 71.5),
  behind('Bank Sampah', 49.6),
  behind('MPP Digital', 78),
];

const show = () =>
  renderView(
    <BehindPlanView
      rule={USUAL_RULES.schedule}
      model={selectBehindPlan(CONDITIONS)}
      agencies={agencyNamed('dlh')}
      on={isoDate('2026-11-22')}
    />,
  );

test('how many of all are behind is the heading; they follow worst first, those on time do not', () => {
  show();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Dua dari tiga Quick Win tertinggal dari rencana',
  );
  expect(screen.getAllByRole('heading', { level: 2 }).map((it) => it.textContent)).toEqual([
    'Bank Sampah',
    'Kalender Wisata',
  ]);
});

test('each stands with status, work and money against plan, deviation, and its account', () => {
  show();
  const [first] = screen.getAllByRole('listitem');
  if (first === undefined) throw new Error('no row');
  const { getByText, getAllByText, getByRole } = within(first);
  expect(getByText('Kritis')).toBeVisible();
  expect(getByRole('img', { name: /^Fisik 49,6\s% dari rencana 78,0\s%$/ })).toBeVisible();
  expect(getByText('−28,4')).toBeVisible();
  expect(getByText('poin persen')).toBeVisible();
  expect(getByText('Lahan belum diserahkan.')).toBeVisible();
  expect(getAllByText('belum diisi')).toHaveLength(2);
});

test('the bounds that give a status are printed', () => {
  show();
  expect(
    screen.getByText(/Tepat waktu ≥ −5, Berisiko ≥ −10, Terlambat ≥ −20, Kritis < −20/),
  ).toBeVisible();
});
