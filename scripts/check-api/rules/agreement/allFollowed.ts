import type { Fault, Rule } from '../../rule';
import { scorecardsOf } from '../../tree/regencyTree';

/** What is followed and absent counts nowhere: neither as good nor as bad. */
export const allFollowed: Rule = {
  id: 'all-followed',
  severity: 'error',
  holds: 'Every indicator that is followed on a day of a scorecard is in it.',
  source: 'docs/api.md: what is followed may begin and end',
  check: (tree) =>
    scorecardsOf(tree).flatMap((on): Fault[] => {
      const { coversFrom: from, publishedAt: to, indicators } = on.body;
      const shown = new Set(indicators.map(({ id }) => id));
      const absent = new Set(
        (tree.indicators?.body.indicators ?? [])
          .filter(({ addedAt = '', withdrawnAt = '9999', publishedAt }) => {
            return addedAt <= to && withdrawnAt > from && publishedAt <= to;
          })
          .flatMap(({ id }) => (shown.has(id) ? [] : [id])),
      );
      if (absent.size === 0) return [];
      return [
        {
          on,
          at: ['indicators'],
          value: [...absent].join(', '),
          reason: `These are followed between ${from} and ${to}, but are not in this scorecard.`,
          fix: 'Add them with their figures, or write addedAt or withdrawnAt into their definitions.',
        },
      ];
    }),
};
