import { expect, test } from 'vitest';
import { isoDate } from '@/domain/time/calendar';
import { percent } from '@/domain/units';
import { aQuickWinCondition } from '../../../test/builders';
import { selectAgencyHead } from './selectAgencyHead';

const quickWin = (name: string, physicalActual: number) =>
  aQuickWinCondition(
    { id: name, name: { id: name }, leadAgency: 'dlh' },
    { physicalPlan: percent(60), physicalActual: percent(physicalActual) },
  );

test('behind are the quick wins at risk, late and critical, the furthest first', () => {
  const quickWins = [
    quickWin('on time', 56),
    quickWin('at risk', 54),
    quickWin('critical', 30),
    quickWin('late', 45),
  ];
  const records = { indicators: [], quickWins, worksheets: [], promises: [] };
  const { behind } = selectAgencyHead(records, 'dlh', isoDate('2026-11-22'));
  expect(behind.map(({ id }) => id)).toEqual(['critical', 'late', 'at risk']);
});
