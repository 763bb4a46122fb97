import { expect, test } from 'vitest';
import { FIVE_AGENCIES } from '../../../test/agencyBuilders';
import type { AgencyQuery } from './agencyQuery';
import { rankingOf } from './rankingOf';
import { selectRanking } from './selectRanking';

const ASKED_NOTHING: AgencyQuery = { order: 'lateness', commission: undefined, text: '' };

const select = (asked: Partial<AgencyQuery>) =>
  selectRanking(rankingOf({ records: FIVE_AGENCIES, published: [] }), {
    ...ASKED_NOTHING,
    ...asked,
  });

const listed = (asked: Partial<AgencyQuery>) =>
  select(asked).placed.map(({ record, place }) => `${place ?? '–'} ${record.id}`);

test('a commission is ranked by itself', () => {
  expect(listed({ commission: 'Komisi III' })).toEqual(['1 bapperida', '2 dlh']);
});

test('a commission that no agency answers to asks for nothing', () => {
  expect(listed({ commission: 'Komisi X' })).toEqual(listed({}));
  expect(select({ commission: 'Komisi X' }).commission).toBeUndefined();
});

test('a search keeps the places', () => {
  expect(listed({ text: 'dlh' })).toEqual(['2 dlh']);
});

test.each([
  ['Bappelitbangda', ['1 bapperida']],
  ['penelitian', ['1 bapperida']],
  ['kepala setwan', ['– setwan']],
])('an agency is found by %s', (text, found) => {
  expect(listed({ text })).toEqual(found);
});

test('what is overdue and what meets its target is summed over what is shown', () => {
  expect(select({ commission: 'Komisi III' })).toMatchObject({
    overdue: [
      { kind: 'figure', count: 4 },
      { kind: 'worksheet', count: 2 },
    ],
    targets: { met: 1, comparable: 3 },
    total: 5,
  });
});
