import { expect, test } from 'vitest';
import { anEvaluation } from '../../../test/builders';
import { aScheme } from '../testRecords';
import { isoDate } from '../time/calendar';
import { schemeInForce } from './schemeInForce';

const first = aScheme({ id: 'EVAL-2019', validTo: isoDate('2021-12-31') });
const second = aScheme({ id: 'EVAL-2022', validFrom: isoDate('2022-01-01') });
const third = aScheme({
  id: 'EVAL-2026',
  supersedes: 'EVAL-2022',
  validFrom: isoDate('2026-07-01'),
  publishedAt: isoDate('2026-06-01'),
});
const other = aScheme({ id: 'SPBE-59-2020', validFrom: isoDate('2026-08-01') });

const inForce = (on: string, evaluations = [anEvaluation({ scheme: second })]) =>
  schemeInForce(evaluations, [first, second, third, other], isoDate(on))?.id ?? null;

test.each([
  ['the edition that the evaluation names', '2026-03-31', 'EVAL-2022'],
  ['known, but not in force yet', '2026-06-30', 'EVAL-2022'],
  ['a newer edition from its day on, even before a result by it', '2026-07-01', 'EVAL-2026'],
  ['an edition of another index is none of it', '2026-11-22', 'EVAL-2026'],
  ['before any evaluation was published', '2025-12-31', null],
])('%s', (_, on, id) => {
  expect(inForce(on)).toBe(id);
});
