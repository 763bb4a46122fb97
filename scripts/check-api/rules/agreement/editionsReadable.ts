import type { Fault, Rule } from '../../rule';

export const editionsReadable: Rule = {
  id: 'editions-readable',
  severity: 'error',
  holds: 'The year of each edition’s as-of date has a scorecard.',
  source: 'docs/api.md: an edition shows what was published by its day',
  check: ({ editions, yearly, code }) => {
    if (editions === undefined) return [];
    const served = new Set(yearly.map(({ params }) => params.year));
    return editions.body.editions.flatMap(({ asOf }, index): Fault[] =>
      served.has(asOf.slice(0, 4))
        ? []
        : [
            {
              on: editions,
              at: ['editions', index, 'asOf'],
              value: asOf,
              reason: `/regencies/${code}/scorecards/${asOf.slice(0, 4)}.json is not served (or broken), so the hearing cannot be opened.`,
              fix: 'Serve the scorecard of that year, or remove the edition.',
            },
          ],
    );
  },
};
