import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { isoDate } from '@/domain/time/calendar';
import { percent } from '@/domain/units';
import { aMilestone, aQuickWinCondition } from '../../../test/builders';
import { renderView } from '../../../test/render';
import { AgencyQuickWinsView } from './AgencyQuickWinsView';
import { selectAgencyQuickWins } from './selectAgencyQuickWins';

const work = (physicalActual: number) => ({
  physicalPlan: percent(60),
  physicalActual: percent(physicalActual),
});
const owner = {
  obstacle: { id: 'Lahan belum bebas' },
  followUp: { id: 'Musyawarah warga' },
  responsible: { id: 'Kabid Persampahan' },
  due: isoDate('2026-12-20'),
};

function show(condition: QuickWinCondition) {
  const model = selectAgencyQuickWins([condition], 'dlh', {
    on: isoDate('2026-11-22'),
    rules: USUAL_RULES,
  });
  renderView(<AgencyQuickWinsView model={model} />);
  const item = screen.getByRole('heading', { level: 3 }).closest('li');
  if (item === null) throw new Error('The quick win stands in no list');
  return item;
}

const answers = (item: HTMLElement) =>
  within(item)
    .queryAllByRole('definition')
    .map(({ textContent }) => textContent);

test('one behind plan says what hinders it, what is done about it, by whom and by when', () => {
  const item = show(aQuickWinCondition({ leadAgency: 'dlh' }, { ...work(30), ...owner }));
  expect(answers(item)).toEqual([
    'Lahan belum bebas',
    'Musyawarah warga',
    'Kabid Persampahan, tenggat 20 Desember 2026',
  ]);
});

test('one in time that missed a milestone owes the same, and names the milestone', () => {
  const milestones = [aMilestone('Lahan siap', '2026-10-01')];
  const item = show(aQuickWinCondition({ leadAgency: 'dlh', milestones }, work(60)));
  expect(item).toHaveTextContent('Tonggak Lahan siap terlewat 52 hari, tenggat 1 Okt 2026');
  expect(answers(item)).toEqual(['belum diisi', 'belum diisi', 'belum diisi']);
});

test('one on its way owes no account, and its status opens to rule, inputs and distance', async () => {
  const item = show(aQuickWinCondition({ leadAgency: 'dlh' }, work(56)));
  expect(answers(item)).toEqual([]);
  await userEvent.click(within(item).getByText('Mengapa status ini?'));
  const [inputs, rule, distance] = within(item).getAllByRole('listitem');
  expect(inputs).toHaveTextContent(
    'Deviasi = fisik − rencana = 56,0 % − 60,0 % = −4,0 poin persen.',
  );
  expect(rule).toHaveTextContent('Tepat waktu: deviasi ≥ −5 poin persen.');
  expect(distance).toHaveTextContent('Menjadi Berisiko bila deviasi turun lebih dari 1,0 poin');
});
