import { PERIODS_PER_YEAR, periodParts } from '@/domain/time/period';
import type { Fault, Rule } from '../../rule';
import { figuresOf } from './figuresOf';

/** A yearly total beside months is welcome; months beside a yearly cadence are never shown. */
export const cadence: Rule = {
  id: 'cadence',
  severity: 'error',
  holds: 'Periods of figures and targets are not finer than the cadence of their indicator.',
  source: 'Contract: cadence; figures are drawn at the indicator’s own cadence',
  check: (tree) =>
    figuresOf(tree).flatMap(({ on, at, definition, observations, targets }) => {
      const lists: [string, readonly { period: string }[]][] = [
        ['observations', observations],
        ['targets', targets],
      ];
      return lists.flatMap(([name, list]) =>
        list.flatMap(({ period }, index): Fault[] => {
          const own = periodParts(period).cadence;
          if (PERIODS_PER_YEAR[own] <= PERIODS_PER_YEAR[definition.cadence]) return [];
          return [
            {
              on,
              at: [...at, name, index, 'period'],
              value: period,
              reason: `This period is ${own}, the indicator ${definition.cadence}.`,
              fix: 'Write the period in the indicator’s cadence (2024, 2024-S1, 2024-Q3, 2024-07), or correct the cadence.',
            },
          ];
        }),
      );
    }),
};
