import type { Fault, Rule } from '../../rule';
import { type FieldPatterns, fieldsIn } from '../../tree/fields';

const RECORDS: FieldPatterns = {
  observations: ['observations.*'],
  reports: ['reports.*'],
  scorecards: ['indicators.*.observations.*', 'indicators.*.accounts.*', 'reports.*'],
};

export const enteredBeforePublished: Rule = {
  id: 'entered-before-published',
  severity: 'error',
  holds: 'Nothing is published before the agency entered it.',
  source: 'Contract: enteredAt is the day of entry, publishedAt of this version’s publication',
  check: (tree) =>
    fieldsIn(tree, RECORDS).flatMap(({ on, at, value }): Fault[] => {
      if (typeof value !== 'object' || value === null) return [];
      const entered = String(Reflect.get(value, 'enteredAt'));
      const published = String(Reflect.get(value, 'publishedAt'));
      if (entered <= published) return [];
      return [
        {
          on,
          at: [...at, 'enteredAt'],
          value: entered,
          reason: `Entered on ${entered}, but published on ${published}.`,
          fix: 'Publish a correction as a new version with its own enteredAt and publishedAt; never change an old one.',
        },
      ];
    }),
};
