import type { Rule } from '../../rule';
import { fieldsIn } from '../../tree/fields';

/** Field that repeats a part of the address, and that part. */
const REPEATED = [
  {
    fields: { profile: ['regency.code'], scorecards: ['regency.code'], editions: ['regency'] },
    part: 'regency',
  },
  { fields: { observations: ['indicator'] }, part: 'indicator' },
  { fields: { reports: ['reports.*.quickWin'] }, part: 'quickWin' },
];

/** A server that answers one address with the record of another shows the wrong figures as right. */
export const addressed: Rule = {
  id: 'addressed',
  severity: 'error',
  holds: 'An answer is about the regency, indicator or quick win that its address names.',
  source: 'docs/api.md: answers are read by path alone',
  check: (tree) =>
    REPEATED.flatMap(({ fields, part }) =>
      fieldsIn(tree, fields).flatMap(({ on, at, value }) =>
        value === on.params[part]
          ? []
          : [
              {
                on,
                at,
                value,
                reason: `The address asks for ${on.params[part] ?? ''}.`,
                fix: 'Serve at each address the record that it names.',
              },
            ],
      ),
    ),
};
