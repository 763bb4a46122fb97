import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { isoDate } from '@/domain/time/calendar';
import { percent } from '@/domain/units';
import { agencyNamed, aQuickWinCondition } from '../../../test/builders';
import { renderView } from '../../../test/render';
import { DimensionQuickWinsView } from './DimensionQuickWinsView';
import { selectDimensionQuickWins } from './selectDimensionQuickWins';

const on = isoDate('2026-11-22');

const show = (...conditions: QuickWinCondition[]) =>
  renderView(
    <DimensionQuickWinsView
      rules={USUAL_RULES}
      model={selectDimensionQuickWins(conditions, 'governance')}
      agencies={agencyNamed('dpmptsp')}
      on={on}
    />,
  );

const behind = aQuickWinCondition(
  { id: 'behind', name: { id: 'Aduan' } },
  { physicalPlan: percent(60), physicalActual: percent(30) },
);
const silent = aQuickWinCondition({ id: 'silent', name: { id: 'Kelas' } }, null);

test('only those of the dimension, worst first, each with status, reason, plan and owner', () => {
  const elsewhere = aQuickWinCondition({ id: 'x', dimension: 'living' }, {});
  show(aQuickWinCondition({ id: 'fine' }, {}), silent, elsewhere, behind);
  const names = screen.getAllByRole('heading', { level: 3 }).map((it) => it.textContent);
  expect(names).toEqual(['Aduan', 'Kelas', 'Mal Pelayanan Publik']);
  const row = screen.getByRole('heading', { name: 'Aduan' }).closest('li');
  expect(row).toHaveTextContent(/Kritis/);
  expect(row).toHaveTextContent('Dinas dpmptsp · laporan 30 Sep 2026');
  expect(row).toHaveTextContent(
    /Fisik 30,0\s% dari rencana 60,0\s%; deviasi −30,0\spoin persenMengapa Kritis\?/,
  );
  expect(row).toHaveTextContent('Kritis: deviasi < −20 poin persen.');
  expect(screen.getAllByRole('paragraph')[0]).toHaveTextContent(
    '1 dari 3 Quick Win tertinggal dari rencana. Belum lapor: 1.',
  );
});

test('one without a report is not drawn as zero', () => {
  show(silent);
  expect(screen.getByText('Fisik: belum lapor')).toBeVisible();
  expect(screen.queryByRole('img')).toBeNull();
});
