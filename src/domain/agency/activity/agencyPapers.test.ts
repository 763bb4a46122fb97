import { expect, test } from 'vitest';
import type { Worksheet } from '../../assessment/worksheet';
import type { HearingPromise } from '../../hearing/promise';
import { isoDate } from '../../time/calendar';
import { daysPastDue } from './activity';
import { type ActivityRecords, agencyActivity } from './agencyActivity';

function done(papers: Partial<Pick<ActivityRecords, 'worksheets' | 'promises'>>) {
  const quickWins = { quickWins: [], reports: [] };
  const records = { indicators: [], quickWins, worksheets: [], promises: [], ...papers };
  const period = { since: isoDate('2026-01-01'), on: isoDate('2026-11-22') };
  return agencyActivity(records, 'dlh', period).map((activity) => [
    activity.kind,
    activity.day,
    daysPastDue(activity),
  ]);
}

const aWorksheet = (over: Partial<Worksheet>): Worksheet => ({
  id: 'kk',
  agency: 'dlh',
  form: { id: 'Rencana aksi' },
  stage: 'II',
  due: isoDate('2026-08-01'),
  state: 'submitted',
  submittedAt: isoDate('2026-08-03'),
  verifier: 'Bapperida',
  note: null,
  version: 1,
  attachments: [],
  source: { id: 's', name: 'S', simulated: false },
  publishedAt: isoDate('2026-08-04'),
  ...over,
});

test('a worksheet counts each time it is handed in, not when its verifier speaks', () => {
  const again = { version: 2, submittedAt: isoDate('2026-08-20') };
  const worksheets = [
    aWorksheet({}),
    aWorksheet({ state: 'returned', publishedAt: isoDate('2026-08-12') }),
    aWorksheet({ ...again, publishedAt: isoDate('2026-08-21') }),
    aWorksheet({ ...again, state: 'verified', publishedAt: isoDate('2026-08-29') }),
  ];
  expect(done({ worksheets })).toEqual([
    ['worksheet', '2026-08-20', null],
    ['worksheet', '2026-08-03', 2],
  ]);
});

test.each([
  ['kept', '2026-11-01', 1],
  ['open', null, 0],
])('a promise that is %s counts %s: %i', (_, keptAt, count) => {
  const promise: HearingPromise = {
    id: 'p',
    edition: 'rdp',
    question: { id: 'Kapan?' },
    promise: { id: 'Segera' },
    agency: 'dlh',
    due: isoDate('2026-11-05'),
    keptAt: keptAt === null ? null : isoDate(keptAt),
    evidence: [],
    indicator: null,
    quickWin: null,
    publishedAt: isoDate('2026-07-15'),
  };
  expect(done({ promises: [promise] })).toHaveLength(count);
});
