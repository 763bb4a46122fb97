import { describe, expect, test } from 'vitest';
import type { Milestone, QuickWin } from '../../../quick-win/quickWin';
import { aMilestone, aQuickWin } from '../../../testRecords';
import { isoDate } from '../../../time/calendar';
import { anEditionPair } from '../anEditionPair';
import { hearingChanges } from '../hearingChanges';

const IN_SPRING = { publishedAt: isoDate('2026-05-20') };

const changesOf = (quickWins: QuickWin[]) =>
  hearingChanges(anEditionPair({ quickWins, reports: [] }));

/** One milestone, as planned and as the version of spring has it. */
const milestones = (before: Milestone, after: Milestone) => [
  aQuickWin({ milestones: [before] }),
  aQuickWin({ milestones: [after], ...IN_SPRING }),
];

const due = (day: string, over: Partial<Milestone> = {}) => aMilestone('kontrak', day, over);

describe('a milestone', () => {
  test.each<[string, Milestone, Milestone, object[]]>([
    [
      'moved to a later day slips by those days',
      due('2026-08-01'),
      due('2026-09-15', { originalDue: isoDate('2026-08-01') }),
      [{ nature: 'moved', days: 45, improvement: 'worse', owner: 'dpmptsp' }],
    ],
    [
      'moved to an earlier day is good news',
      due('2026-08-11'),
      due('2026-08-01'),
      [{ nature: 'moved', days: -10, improvement: 'better' }],
    ],
    [
      'not done on its day is missed, counted from that day',
      due('2026-06-20'),
      due('2026-06-20'),
      [{ nature: 'missed', days: 10, improvement: 'worse' }],
    ],
    [
      'moved and past the new day too is missed once, counted from the first day promised',
      due('2026-05-01'),
      due('2026-06-20', { originalDue: isoDate('2026-05-01') }),
      [{ nature: 'missed', days: 60, improvement: 'worse' }],
    ],
    [
      'missed before, moved and missed again is news',
      due('2026-02-01'),
      due('2026-06-20', { originalDue: isoDate('2026-02-01') }),
      [{ nature: 'missed', days: 149 }],
    ],
    [
      'moved before, missed since, is counted from the first day promised',
      due('2026-06-20', { originalDue: isoDate('2026-05-31') }),
      due('2026-06-20', { originalDue: isoDate('2026-05-31') }),
      [{ nature: 'missed', days: 30 }],
    ],
    [
      'moved to an earlier day and missed is counted from that day',
      due('2026-08-01'),
      due('2026-06-20', { originalDue: isoDate('2026-08-01') }),
      [{ nature: 'missed', days: 10 }],
    ],
    [
      'moved and done by the first day promised is done in time',
      due('2026-06-20'),
      due('2026-08-20', { originalDue: isoDate('2026-06-20'), doneAt: isoDate('2026-06-18') }),
      [{ nature: 'done', days: 0, improvement: 'better' }],
    ],
    [
      'moved and done after the first day promised is late, though before the new one',
      due('2026-05-01'),
      due('2026-08-20', { originalDue: isoDate('2026-05-01'), doneAt: isoDate('2026-06-18') }),
      [{ nature: 'done-late', days: 48, improvement: null }],
    ],
    ['due on the later day is not missed yet', due('2026-06-30'), due('2026-06-30'), []],
    ['missed on the earlier day already is no news', due('2026-02-01'), due('2026-02-01'), []],
    [
      'done since, in time',
      due('2026-06-20'),
      due('2026-06-20', { doneAt: isoDate('2026-06-18') }),
      [{ nature: 'done', days: 0, improvement: 'better' }],
    ],
    [
      'done since, too late',
      due('2026-05-01'),
      due('2026-05-01', { doneAt: isoDate('2026-05-13') }),
      [{ nature: 'done-late', days: 12, improvement: null }],
    ],
    [
      'done before the earlier day is no news',
      due('2026-03-01', { doneAt: isoDate('2026-02-27') }),
      due('2026-03-01', { doneAt: isoDate('2026-02-27') }),
      [],
    ],
  ])('%s', (_, before, after, expected) => {
    const changes = changesOf(milestones(before, after)).filter(
      ({ kind }) => kind === 'milestone-slipped',
    );
    expect(changes).toHaveLength(expected.length);
    for (const change of expected) expect(changes).toContainEqual(expect.objectContaining(change));
  });

  test('that a version adds or drops appeared or vanished', () => {
    const [plan, open] = [aMilestone('lahan', '2026-09-01'), aMilestone('uji', '2026-12-01')];
    const changes = changesOf([
      aQuickWin({ milestones: [plan] }),
      aQuickWin({ milestones: [open], ...IN_SPRING }),
    ]);
    expect(changes).toMatchObject([
      { kind: 'appeared', subject: 'milestone', milestone: { id: 'uji' }, owner: 'dpmptsp' },
      { kind: 'vanished', subject: 'milestone', milestone: { id: 'lahan' } },
    ]);
  });
});
