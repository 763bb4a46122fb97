import type { IndexScheme } from './evaluation';

export type SchemeChange = 'scale' | 'parts' | 'weights' | 'bands';

/** What two editions publish differently; what one of them does not publish is not compared. */
export function schemeChanges(before: IndexScheme, after: IndexScheme): SchemeChange[] {
  const hasOtherScale = before.scaleMin !== after.scaleMin || before.scaleMax !== after.scaleMax;
  const hasOtherBands = differ(before.bands.map(boundOf), after.bands.map(boundOf));
  return [
    ...(hasOtherScale ? (['scale'] as const) : []),
    ...(differ(codesOf(before), codesOf(after)) ? (['parts'] as const) : []),
    ...(hasOtherWeights(before, after) ? (['weights'] as const) : []),
    ...(hasOtherBands ? (['bands'] as const) : []),
  ];
}

const codesOf = ({ components }: IndexScheme): string[] => components.map(({ code }) => code);
const boundOf = ({ label, from }: IndexScheme['bands'][number]): string => `${from} ${label.id}`;

/** Two lists that are both published and do not hold the same. */
function differ(before: readonly string[], after: readonly string[]): boolean {
  if (before.length === 0 || after.length === 0) return false;
  return before.length !== after.length || before.some((entry) => !after.includes(entry));
}

/** Of parts that both have. */
const hasOtherWeights = (before: IndexScheme, after: IndexScheme): boolean =>
  before.components.some(({ code, weight }) =>
    after.components.some((part) => part.code === code && part.weight !== weight),
  );
