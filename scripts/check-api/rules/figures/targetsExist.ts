import { comparePeriods, isPeriod, periodParts } from '@/domain/time/period';
import type { Rule } from '../../rule';
import { type FigureList, figuresOf } from './figuresOf';

/** The newest period of the regency at the indicator's own cadence that has a figure. */
function newestPeriod({ definition, observations }: FigureList, area: string) {
  return observations
    .filter((figure) => figure.area === area && figure.value !== null)
    .flatMap(({ period }) => (isPeriod(period) ? [period] : []))
    .filter((period) => periodParts(period).cadence === definition.cadence)
    .sort(comparePeriods)
    .at(-1);
}

/** Without a target there is no achievement and no band: the indicator stands unrated on every page. */
export const targetsExist: Rule = {
  id: 'targets-exist',
  severity: 'warning',
  holds: 'The newest figure of a rated indicator has a target, of its period or its year.',
  source: 'docs/api.md: achievement is read against the target of the period',
  check: (tree) =>
    figuresOf(tree).flatMap((list) => {
      const { on, at, definition, targets } = list;
      const { addedAt, withdrawnAt, formula } = definition;
      const newest = newestPeriod(list, tree.code);
      if (newest === undefined || formula === 'none') return [];
      if ((withdrawnAt ?? '9999') <= tree.today || (addedAt ?? '') > tree.today) return [];
      const year = newest.slice(0, 4);
      const hasTarget = targets.some(
        ({ area, period }) => area === tree.code && (period === newest || period === year),
      );
      if (hasTarget) return [];
      return [
        {
          on,
          at: [...at, 'targets'],
          value: definition.id,
          reason: `${definition.name.id} has a figure of ${newest}, and no target for ${newest === year ? year : `${newest} or ${year}`}.`,
          fix: 'Add the target with its document; where none is set, give the indicator the formula "none".',
        },
      ];
    }),
};
