import type { Fault, Rule } from '../../rule';

export const moneyBySource: Rule = {
  id: 'money-by-source',
  severity: 'error',
  holds: 'Money spent by source adds up to the money spent.',
  source: 'Contract: spentBySource is the same money as spent',
  check: (tree) =>
    tree.reports.flatMap((on) =>
      on.body.reports.flatMap(({ spent, spentBySource }, index): Fault[] => {
        if (spentBySource === null) return [];
        const sum = spentBySource.apbd + spentBySource.csr + spentBySource.other;
        if (sum === spent) return [];
        return [
          {
            on,
            at: ['reports', index, 'spentBySource'],
            value: spentBySource,
            reason: `The sources add up to ${sum}, spent is ${spent}.`,
            fix: 'Correct the part that is wrong, or write null where the sources are not kept apart.',
          },
        ];
      }),
    ),
};
