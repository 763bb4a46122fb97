import type { Fault, Rule } from '../../rule';
import { type Definition, figuresOf } from './figuresOf';

/** What a unit allows, and what is likely where it is broken. */
function rangeOf({ unit }: Definition): { min: number; max: number; hint: string } | null {
  switch (unit.kind) {
    case 'percent':
      return {
        min: -100,
        max: 100,
        hint: 'Write 27.4 for 27.4 percent; correct unit.kind where it is no share.',
      };
    case 'index':
      return { min: 0, max: 100, hint: 'Check the comma: 7.45 may have become 745.' };
    case 'rupiah':
    case 'count':
      return { min: 0, max: Number.POSITIVE_INFINITY, hint: 'Check the sign.' };
    case 'other':
      return null;
  }
}

export const plausible: Rule = {
  id: 'plausible',
  severity: 'warning',
  holds:
    'Figures and targets lie in the range of their unit: percent to 100, indices 0 to 100, counts and money not below 0.',
  source: 'Contract: percentages are 27.4, not 0.274; money is whole rupiah',
  check: (tree) =>
    figuresOf(tree).flatMap(({ on, at, definition, observations, targets }) => {
      const range = rangeOf(definition);
      if (range === null) return [];
      const lists: [string, readonly { value: number | null }[]][] = [
        ['observations', observations],
        ['targets', targets],
      ];
      return lists.flatMap(([name, list]) =>
        list.flatMap(({ value }, index): Fault[] =>
          value === null || (value >= range.min && value <= range.max)
            ? []
            : [
                {
                  on,
                  at: [...at, name, index, 'value'],
                  value,
                  reason: `Outside what is usual for the unit ${definition.unit.kind} (${range.min} to ${range.max}).`,
                  fix: range.hint,
                },
              ],
        ),
      );
    }),
};
