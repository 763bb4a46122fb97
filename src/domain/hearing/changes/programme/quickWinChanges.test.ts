import { describe, expect, test } from 'vitest';
import type { QuickWin, QuickWinReport } from '../../../quick-win/quickWin';
import { aQuickWin, aReport } from '../../../testRecords';
import { isoDate } from '../../../time/calendar';
import { percent, rupiah } from '../../../units';
import { anEditionPair } from '../anEditionPair';
import { hearingChanges } from '../hearingChanges';

const IN_SPRING = { publishedAt: isoDate('2026-05-20') };

const changesOf = (quickWins: QuickWin[], reports: QuickWinReport[] = []) =>
  hearingChanges(anEditionPair({ quickWins, reports }));

describe('a quick win', () => {
  const report = (date: string, over: Partial<QuickWinReport>) =>
    aReport({
      date: isoDate(date),
      publishedAt: isoDate(date),
      physicalPlan: percent(40),
      ...over,
    });

  test('whose work falls behind gets worse, though work and money grew', () => {
    const changes = changesOf(
      [aQuickWin()],
      [
        report('2026-03-25', { physicalActual: percent(38), spent: rupiah(300) }),
        report('2026-06-20', {
          physicalPlan: percent(60),
          physicalActual: percent(45),
          spent: rupiah(500),
        }),
      ],
    );
    expect(changes).toMatchObject([
      {
        kind: 'status-flipped',
        subject: 'quick-win',
        before: 'on-time',
        after: 'late',
        improvement: 'worse',
        deviation: { before: -2, after: -15 },
        owner: 'dpmptsp',
      },
      {
        kind: 'quick-win-moved',
        improvement: 'worse',
        parts: [
          { part: 'physical', before: 38, after: 45 },
          { part: 'spent', before: 300, after: 500 },
        ],
      },
    ]);
  });

  const corrected = [
    report('2026-03-25', { physicalActual: percent(38), spent: rupiah(300) }),
    report('2026-03-25', { physicalActual: percent(31), spent: rupiah(300), ...IN_SPRING }),
  ];

  test('whose report was published again with other values is revised and did not move', () => {
    const changes = changesOf([aQuickWin()], corrected);
    expect(changes.map(({ kind }) => kind)).toEqual(['value-revised', 'status-flipped']);
    expect(changes[1]).toMatchObject({ corrected: { physicalActual: 31 } });
    expect(changes[0]).toMatchObject({
      subject: 'quick-win',
      owner: 'dpmptsp',
      improvement: 'worse',
      before: { date: '2026-03-25', publishedAt: '2026-03-25' },
      after: { date: '2026-03-25', publishedAt: '2026-05-20' },
      parts: [{ part: 'physical', before: 38, after: 31 }],
    });
  });

  test('moves from the report as it was corrected', () => {
    const newer = report('2026-06-20', { physicalActual: percent(45), spent: rupiah(300) });
    const moved = changesOf([aQuickWin()], [...corrected, newer]).find(
      ({ kind }) => kind === 'quick-win-moved',
    );
    expect(moved).toMatchObject({
      improvement: 'better',
      parts: [{ part: 'physical', before: 38, after: 45 }],
      corrected: { physicalActual: 31 },
      deviation: { before: -9, after: 5 },
    });
  });

  test.each([
    ['by the plan it is held against', { physicalPlan: percent(44) }, 'worse', 'planned'],
    ['by the money spent', { spent: rupiah(350) }, null, 'spent'],
  ])('is revised %s', (_, over, improvement, part) => {
    const known = { physicalActual: percent(38), spent: rupiah(300) };
    const reports = [
      report('2026-03-25', known),
      report('2026-03-25', { ...known, ...over, ...IN_SPRING }),
    ];
    const [revised] = changesOf([aQuickWin()], reports);
    expect(revised).toMatchObject({ kind: 'value-revised', improvement, parts: [{ part }] });
  });

  test.each<[string, number, string, string | null]>([
    ['critical from its start got worse', 10, 'critical', 'worse'],
    ['late from its start got worse', 28, 'late', 'worse'],
    ['on time from its start is neither', 40, 'on-time', null],
  ])('that is %s', (_, actual, after, improvement) => {
    const begun = aQuickWin({ start: isoDate('2026-04-15') });
    const reports = [report('2026-06-20', { physicalActual: percent(actual) })];
    const [flipped] = changesOf([begun], reports);
    expect(flipped).toMatchObject({ before: 'not-started', after, improvement });
  });

  test('without a report has no work of 0 %', () => {
    const [moved] = changesOf(
      [aQuickWin()],
      [report('2026-06-20', { physicalActual: percent(40), spent: rupiah(300) })],
    ).filter(({ kind }) => kind === 'quick-win-moved');
    expect(moved).toMatchObject({ parts: [{ before: null, after: 40 }, { before: null }] });
  });

  test('with another budget and end says so, neither better nor worse', () => {
    const budget = { apbd: rupiah(900), csr: rupiah(200), other: rupiah(0) };
    expect(
      changesOf([aQuickWin(), aQuickWin({ budget, end: isoDate('2027-02-20'), ...IN_SPRING })]),
    ).toMatchObject([
      {
        kind: 'quick-win-moved',
        improvement: null,
        parts: [
          { part: 'budget', before: 1000, after: 1100 },
          { part: 'end', before: '2026-12-20', after: '2027-02-20' },
        ],
      },
    ]);
  });

  test('published since appeared, one withdrawn since vanished', () => {
    const added = aQuickWin({ id: 'qw-new', ...IN_SPRING });
    const dropped = aQuickWin({ withdrawnAt: isoDate('2026-05-20'), ...IN_SPRING });
    expect(changesOf([added, aQuickWin(), dropped])).toMatchObject([
      { kind: 'appeared', subject: 'quick-win', quickWin: { id: 'qw-new' } },
      { kind: 'vanished', subject: 'quick-win', quickWin: { id: 'qw-1' } },
    ]);
  });

  test('of which nothing new is known did not change', () => {
    expect(changesOf([aQuickWin()], [report('2026-03-25', {})])).toEqual([]);
  });
});
