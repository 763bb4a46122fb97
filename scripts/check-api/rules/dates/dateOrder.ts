import type { Fault, Rule } from '../../rule';
import { type FieldPatterns, fieldsIn } from '../../tree/fields';

type Order = { fields: FieldPatterns; earlier: string; later: string; mayEqual: boolean };

/** Days of one record that follow each other. */
const ORDERS: readonly Order[] = [
  {
    fields: { quickWins: ['quickWins.*'], scorecards: ['quickWins.*'] },
    earlier: 'start',
    later: 'end',
    mayEqual: true,
  },
  {
    fields: { quickWins: ['quickWins.*'], scorecards: ['quickWins.*'] },
    earlier: 'start',
    later: 'withdrawnAt',
    mayEqual: true,
  },
  {
    fields: { indicators: ['indicators.*'], scorecards: ['indicators.*'] },
    earlier: 'addedAt',
    later: 'withdrawnAt',
    mayEqual: false,
  },
  {
    fields: { schemes: ['schemes.*'], scorecards: ['schemes.*'] },
    earlier: 'validFrom',
    later: 'validTo',
    mayEqual: false,
  },
  { fields: { profile: ['masterplan'] }, earlier: 'from', later: 'to', mayEqual: true },
  { fields: { editions: ['editions.*'] }, earlier: 'asOf', later: 'meetingDate', mayEqual: true },
  {
    fields: { reports: ['reports.*'], scorecards: ['reports.*'] },
    earlier: 'date',
    later: 'enteredAt',
    mayEqual: true,
  },
  {
    fields: { worksheets: ['worksheets.*'] },
    earlier: 'submittedAt',
    later: 'publishedAt',
    mayEqual: true,
  },
  { fields: { promises: ['promises.*'] }, earlier: 'keptAt', later: 'publishedAt', mayEqual: true },
];

const entry = (record: unknown, key: string): unknown =>
  typeof record === 'object' && record !== null ? Reflect.get(record, key) : undefined;

const isAfter = (a: unknown, b: unknown): boolean =>
  (typeof a === 'string' && typeof b === 'string' && a > b) ||
  (typeof a === 'number' && typeof b === 'number' && a > b);

export const dateOrder: Rule = {
  id: 'date-order',
  severity: 'error',
  holds:
    'Days of a record follow each other: start and end, added and withdrawn, valid from and to, as-of and meeting, described and entered.',
  source: 'Contract: meaning of the fields',
  check: (tree) =>
    ORDERS.flatMap(({ fields, earlier, later, mayEqual }) =>
      fieldsIn(tree, fields).flatMap(({ on, at, value }): Fault[] => {
        const [first, last] = [entry(value, earlier), entry(value, later)];
        if (!isAfter(first, last) && (mayEqual || first === undefined || first !== last)) return [];
        return [
          {
            on,
            at: [...at, later],
            value: last,
            reason: `${later} is ${String(last)}, but ${earlier} is ${String(first)}.`,
            fix: `Let ${later} be ${mayEqual ? 'the same as or after' : 'after'} ${earlier}; perhaps day and month, or the two fields, are swapped.`,
          },
        ];
      }),
    ),
};
