import type { Fault, Rule } from '../../rule';
import { fieldsIn } from '../../tree/fields';

/** Years from the first figure that was published until this one. */
function yearsPublished(first: string, today: string): number[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(today.slice(0, 4))];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

export const yearlyScorecards: Rule = {
  id: 'yearly-scorecards',
  severity: 'warning',
  holds: 'There is a scorecard for each year since figures were first published.',
  source: 'docs/api.md: a year without a file shows as "not available"',
  check: (tree) => {
    const [first] = fieldsIn(tree, { observations: ['observations.*.publishedAt'] })
      .map(({ value }) => String(value))
      .sort();
    const { scorecard } = tree;
    if (first === undefined || scorecard === undefined) return [];
    const served = new Set(tree.yearly.map(({ params }) => params.year));
    const absent = yearsPublished(first, tree.today).filter((year) => !served.has(String(year)));
    if (absent.length === 0) return [];
    const fault: Fault = {
      on: scorecard,
      at: [],
      value: absent.join(', '),
      reason: `Figures are published since ${first}, but these years have no scorecard; readers are told that they are not available.`,
      fix: `Serve /regencies/${tree.code}/scorecards/{year}.json for each of them.`,
    };
    return [fault];
  },
};
