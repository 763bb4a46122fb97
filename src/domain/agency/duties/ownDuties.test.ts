import { expect, test } from 'vitest';
import { aPromise } from '../../../../test/agencyBuilders';
import { aWorksheet } from '../../../../test/assessmentBuilders';
import { isoDate } from '../../time/calendar';
import { ownDuties } from './ownDuties';

const first = { agency: 'dlh', publishedAt: isoDate('2026-07-01') };
const given = { agency: 'dinkes', publishedAt: isoDate('2026-09-01') };
const records = {
  indicators: [],
  quickWins: [],
  worksheets: [aWorksheet(first), aWorksheet(given)],
  promises: [aPromise(first), aPromise(given)],
};

test.each([
  ['2026-06-30', 'dlh', 0],
  ['2026-08-31', 'dlh', 1],
  ['2026-08-31', 'dinkes', 0],
  ['2026-09-01', 'dlh', 0],
  ['2026-09-01', 'dinkes', 1],
])('on %s %s answers for %i of what was given from one to the other', (on, agency, count) => {
  const { worksheets, promises } = ownDuties(records, agency, isoDate(on));
  expect([worksheets.length, promises.length]).toEqual([count, count]);
});
