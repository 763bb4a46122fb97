import { describe, expect, test } from 'vitest';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { isoDate } from '@/domain/time/calendar';
import { percent, rupiah } from '@/domain/units';
import { aQuickWinCondition } from '../../../test/builders';
import { selectQuickWinProgress } from './selectQuickWinProgress';

const on = isoDate('2026-11-22');

/** Planned 60 %; the budget of the builder is Rp 1,000. */
const reported = (id: string, actual: number, spent = 10 * actual) =>
  aQuickWinCondition(
    { id, name: { id } },
    { physicalActual: percent(actual), spent: rupiah(spent) },
  );
const silent = aQuickWinCondition({ id: 'silent', name: { id: 'silent' } }, null);
const ahead = aQuickWinCondition(
  { id: 'ahead', name: { id: 'ahead' }, start: isoDate('2027-01-10') },
  null,
);
const done = aQuickWinCondition(
  { id: 'done', name: { id: 'done' } },
  { physicalActual: percent(100), physicalPlan: percent(100), accepted: true },
);

const select = (...conditions: Parameters<typeof selectQuickWinProgress>[0]) =>
  selectQuickWinProgress(conditions, { on, rules: USUAL_RULES });
const ids = ({ shown }: ReturnType<typeof select>) => shown.map(({ quickWin }) => quickWin.id);

describe('quick wins on the overview', () => {
  test('are ranked by status, worst first, and those without a report before those on time', () => {
    const model = select(
      done,
      ahead,
      reported('on-time', 60),
      silent,
      reported('at-risk', 53),
      reported('critical', 20),
      reported('late', 45),
    );
    expect(ids(model)).toEqual([
      'critical',
      'late',
      'at-risk',
      'silent',
      'on-time',
      'ahead',
      'done',
    ]);
  });

  test('of one status the furthest behind comes first, equals by name', () => {
    const model = select(reported('c', 45), reported('b', 45), reported('a', 42));
    expect(ids(model)).toEqual(['a', 'b', 'c']);
  });

  test('behind plan are those at risk, late or critical; silence is counted apart', () => {
    const model = select(reported('a', 53), reported('b', 45), reported('c', 60), silent, ahead);
    expect(model).toMatchObject({ total: 5, behind: 2, unreported: 1 });
  });

  test.each([
    [699, []],
    [700, ['near']],
  ])(
    'spending of %d of 1000 at 60 %% of the work leads it from ten points on',
    (spent, expected) => {
      const leads = select(reported('near', 60, spent)).spendingLeads;
      expect(leads.map(({ quickWin }) => quickWin.id)).toEqual(expected);
    },
  );

  test('the widest gap between spending and work is named first', () => {
    const model = select(reported('wide', 40, 600), reported('wider', 40, 800));
    expect(model.spendingLeads.map(({ quickWin }) => quickWin.id)).toEqual(['wider', 'wide']);
  });

  test('of five hundred the eight worst are shown and the rest is counted by status', () => {
    const many = Array.from({ length: 500 }, (_, at) =>
      reported(`qw-${String(at).padStart(3, '0')}`, at < 5 ? 20 : at < 10 ? 45 : 60),
    );
    const model = select(...many);
    expect(model.shown).toHaveLength(8);
    expect(model.rest).toEqual([
      { status: 'late', count: 2 },
      { status: 'on-time', count: 490 },
    ]);
  });

  test('without any quick win nothing is claimed', () => {
    expect(select()).toMatchObject({ total: 0, shown: [], rest: [], newestReport: null });
  });
});
