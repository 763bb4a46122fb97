import { isPeriod, periodEnd } from '@/domain/time/period';
import type { Fault, Rule } from '../../rule';
import { figuresOf } from './figuresOf';

const hasEnded = (period: string, day: string): boolean =>
  isPeriod(period) && periodEnd(period) <= day;

/** Mostly the period is mistyped; a figure up to a day within it belongs to a shorter one. */
export const periodEnded: Rule = {
  id: 'period-ended',
  severity: 'warning',
  holds: 'A figure is entered when its period is over.',
  source: 'Our own: a period that still runs has no figure',
  check: (tree) =>
    figuresOf(tree).flatMap(({ on, at, observations }) =>
      observations.flatMap(({ period, enteredAt, value }, index): Fault[] =>
        value === null || hasEnded(period, enteredAt)
          ? []
          : [
              {
                on,
                at: [...at, 'observations', index, 'enteredAt'],
                value: enteredAt,
                reason: `The figure of ${period} was entered before that period ended.`,
                fix: 'Correct the period or the day; a figure for a part of a year needs a finer cadence.',
              },
            ],
      ),
    ),
};
