import { expect, test } from 'vitest';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { isoDate } from '@/domain/time/calendar';
import { percent, rupiah } from '@/domain/units';
import { aMilestone, aQuickWinCondition } from '../../../test/builders';
import { i18nIn } from '../../../test/render';
import { selectQuickWins } from './selectQuickWins';
import { quickWinsTable } from './table/quickWinsTable';
import { quickWinsFinding, quickWinsShortFinding } from './words/quickWinsFinding';

const on = isoDate('2026-11-22');

/** Planned 60 %; the budget of the builder is Rp 1,000, so that `spent` is tenths of a percent. */
const reported = (id: string, actual: number, spent = 10 * actual) =>
  aQuickWinCondition(
    { id, name: { id } },
    { physicalActual: percent(actual), spent: rupiah(spent) },
  );

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('worst first; money ahead of work by the widest gap', () => {
  const silent = aQuickWinCondition({ id: 'silent' }, null);
  const model = selectQuickWins(
    [reported('fine', 60), reported('ahead', 58, 690), silent, reported('far', 30, 700)],
    { on, rules: USUAL_RULES },
  );
  expect(model.ranked.map(({ quickWin }) => quickWin.id)).toEqual([
    'far',
    'silent',
    'ahead',
    'fine',
  ]);
  expect(model.ahead.map(({ quickWin }) => quickWin.id)).toEqual(['far', 'ahead']);
  expect(model).toMatchObject({ behind: 1, unreported: 1, position: '2026-09-30', rest: [] });
});

test('the finding names whose money runs ahead, with both shares', () => {
  const model = selectQuickWins([reported('Bank Sampah', 49.6, 634), reported('Mal', 60)], {
    on,
    rules: USUAL_RULES,
  });
  expect(plain(quickWinsFinding(model, i18nIn()))).toBe(
    '1 dari 2 Quick Win tertinggal dari rencana (deviasi terburuk −10,4 poin persen). Serapan mendahului fisik: Bank Sampah (serapan 63,4 %, fisik 49,6 % per 30 Sep 2026).',
  );
  expect(plain(quickWinsShortFinding(model, i18nIn()))).toBe(
    '1 dari 2 Quick Win tertinggal dari rencana (deviasi terburuk −10,4 poin persen); serapan satu mendahului fisik',
  );
});

const silent = aQuickWinCondition({ id: 'silent' }, null);
const later = aQuickWinCondition({ id: 'later', start: isoDate('2027-01-05') }, null);
const done = aQuickWinCondition({ id: 'done' }, { physicalActual: percent(100), accepted: true });
const past = aQuickWinCondition(
  { id: 'past', milestones: [aMilestone('Lahan', '2026-11-12')] },
  { physicalActual: percent(60), spent: rupiah(600) },
);

test.each([
  [
    [reported('a', 59), reported('b', 60), silent],
    '2 dari 3 Quick Win tepat waktu (deviasi terburuk −1,0 poin persen); 1 belum lapor',
  ],
  [[reported('a', 60), past], '2 dari 2 Quick Win tepat waktu; 1 melewati tonggak'],
  [[reported('a', 59.96)], '1 dari 1 Quick Win tepat waktu'],
  [[silent, later], '2 Quick Win; 1 belum lapor; 1 belum mulai'],
  [
    [reported('a', 40), silent, done],
    '1 dari 3 Quick Win tertinggal dari rencana (deviasi terburuk −20,0 poin persen); 1 belum lapor; 1 selesai',
  ],
])(
  'only those on time are called so, and slide and report say it alike: %#',
  (conditions, words) => {
    const model = selectQuickWins(conditions, { on, rules: USUAL_RULES });
    expect(plain(quickWinsShortFinding(model, i18nIn()))).toBe(words);
    expect(plain(quickWinsFinding(model, i18nIn())).startsWith(`${words}.`)).toBe(true);
  },
);

test.each([
  [[reported('Mal', 60)], 'Tidak ada serapan yang mendahului fisiknya.'],
  [
    [1, 2, 3, 4, 5].map((at) => reported(`Q${at}`, 40 + at, 900)),
    'Q3 (serapan 90,0 %, fisik 43,0 % per 30 Sep 2026), dan 2 lagi.',
  ],
])('none ahead is said, many are counted', (conditions, words) => {
  expect(
    plain(quickWinsFinding(selectQuickWins(conditions, { on, rules: USUAL_RULES }), i18nIn())),
  ).toContain(words);
});

test('beyond forty the report counts by status, and the workbook holds them all', () => {
  const many = Array.from({ length: 43 }, (_, at) => reported(`q${at}`, at < 41 ? 10 : 60));
  const model = selectQuickWins(many, { on, rules: USUAL_RULES });
  expect(model.shown).toHaveLength(40);
  expect(model.rest).toEqual([
    { status: 'critical', count: 1 },
    { status: 'on-time', count: 2 },
  ]);
  expect(quickWinsTable(model, new Map(), i18nIn()).rows).toHaveLength(43);
});

test('the workbook has unrounded numbers, and nothing for what was not reported', () => {
  const milestones = [aMilestone('Serah terima', '2026-12-20')];
  const told = aQuickWinCondition(
    { id: 'told', milestones },
    { physicalActual: percent(49.64), spent: rupiah(634) },
  );
  const model = selectQuickWins([told, aQuickWinCondition({ id: 'silent' }, null)], {
    on,
    rules: USUAL_RULES,
  });
  const { columns, rows } = quickWinsTable(model, new Map(), i18nIn());
  const valuesOf = (at: number) =>
    Object.fromEntries(columns.map(({ key }, column) => [key, rows[at]?.values?.[column]]));
  expect(valuesOf(0)).toMatchObject({
    physical: 49.64,
    spent: 634,
    budget: 1000,
    apbd: 800,
    csr: 200,
    due: '2026-12-20',
  });
  expect(valuesOf(1)).toMatchObject({ physical: null, deviation: null, spent: null, report: null });
});
