import { expect, test } from 'vitest';
import { aPromise } from '../../../../test/agencyBuilders';
import { aWorksheet } from '../../../../test/assessmentBuilders';
import { USUAL_RULES } from '../../rules/ownRules';
import { isoDate } from '../../time/calendar';
import { daysPastDue } from './activity';
import { type ActivityRecords, agencyActivity } from './agencyActivity';

function done(papers: Partial<Pick<ActivityRecords, 'worksheets' | 'promises'>>) {
  const quickWins = { quickWins: [], reports: [] };
  const records = { indicators: [], quickWins, worksheets: [], promises: [], ...papers };
  const period = { since: isoDate('2026-01-01'), on: isoDate('2026-11-22') };
  return agencyActivity(records, 'dlh', { ...period, rules: USUAL_RULES }).map((activity) => [
    activity.kind,
    activity.day,
    daysPastDue(activity),
  ]);
}

test('a worksheet counts each time it is handed in, not when its verifier speaks', () => {
  const due = isoDate('2026-08-01');
  const first = { due, version: 1, submittedAt: isoDate('2026-08-03') };
  const again = { due, version: 2, submittedAt: isoDate('2026-08-20') };
  const worksheets = [
    aWorksheet({ ...first, state: 'submitted', publishedAt: isoDate('2026-08-04') }),
    aWorksheet({ ...first, state: 'returned', publishedAt: isoDate('2026-08-12') }),
    aWorksheet({ ...again, state: 'submitted', publishedAt: isoDate('2026-08-21') }),
    aWorksheet({ ...again, state: 'verified', publishedAt: isoDate('2026-08-29') }),
  ];
  expect(done({ worksheets })).toEqual([
    ['worksheet', '2026-08-20', null],
    ['worksheet', '2026-08-03', 2],
  ]);
});

test('what was given to another agency since is not this one’s deed', () => {
  const sent = { agency: 'dlh', version: 1, submittedAt: isoDate('2026-08-03') };
  const given = { agency: 'dinkes', publishedAt: isoDate('2026-09-01') };
  const kept = { agency: 'dlh', keptAt: isoDate('2026-08-03') };
  const worksheets = [
    aWorksheet({ ...sent, publishedAt: isoDate('2026-08-04') }),
    aWorksheet({ ...sent, ...given }),
  ];
  const promises = [aPromise(kept), aPromise({ ...kept, ...given })];
  expect(done({ worksheets, promises })).toEqual([]);
});

test.each([
  ['kept', '2026-11-01', 1],
  ['open', null, 0],
])('a promise that is %s counts %s: %i', (_, keptAt, count) => {
  const promise = aPromise({
    due: isoDate('2026-11-05'),
    keptAt: keptAt === null ? null : isoDate(keptAt),
  });
  expect(done({ promises: [promise] })).toHaveLength(count);
});
