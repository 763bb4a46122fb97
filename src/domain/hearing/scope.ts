import { type DimensionCode, dimensionNamed } from '../dimension/dimension';
import type { IndicatorCondition } from '../indicator/indicatorCondition';
import type { QuickWinCondition } from '../quick-win/quickWinCondition';
import type { Agency } from '../region/region';

/** Whose indicators and quick wins a hearing is about. */
export type HearingScope =
  | { kind: 'all' }
  | { kind: 'commission'; commission: string }
  | { kind: 'agency'; agency: string }
  | { kind: 'dimension'; dimension: DimensionCode };

export const WHOLE_REGENCY: HearingScope = { kind: 'all' };

/** A dimension that does not exist is no scope. */
export const dimensionScope = (code: string): HearingScope | null => {
  const dimension = dimensionNamed(code);
  return dimension === null ? null : { kind: 'dimension', dimension };
};

type Owned = { agency: string; dimension: DimensionCode | null };

/**
 * Tells what belongs to the scope. A commission hears its partner agencies (mitra), so that an item
 * belongs to the commission of the agency that answers for it.
 */
export function inScope(
  scope: HearingScope,
  agencies: readonly Pick<Agency, 'id' | 'commission'>[],
): (item: Owned) => boolean {
  switch (scope.kind) {
    case 'all':
      return () => true;
    case 'agency':
      return ({ agency }) => agency === scope.agency;
    case 'dimension':
      return ({ dimension }) => dimension === scope.dimension;
    case 'commission': {
      const partners = new Set(
        agencies.flatMap(({ id, commission }) => (commission === scope.commission ? [id] : [])),
      );
      return ({ agency }) => partners.has(agency);
    }
  }
}

/** The indicators of a scope, by the agency that owes the figure. */
export function indicatorsInScope(
  conditions: readonly IndicatorCondition[],
  scope: HearingScope,
  agencies: readonly Agency[],
): IndicatorCondition[] {
  const belongs = inScope(scope, agencies);
  return conditions.filter(({ indicator }) => belongs(indicator));
}

/** The quick wins of a scope, by the agency that leads them. */
export function quickWinsInScope(
  conditions: readonly QuickWinCondition[],
  scope: HearingScope,
  agencies: readonly Agency[],
): QuickWinCondition[] {
  const belongs = inScope(scope, agencies);
  return conditions.filter(({ quickWin: { leadAgency, dimension } }) =>
    belongs({ agency: leadAgency, dimension }),
  );
}

/** A scope as one word of a form, `agency:dlh`. */
export function scopeKey(scope: HearingScope): string {
  switch (scope.kind) {
    case 'all':
      return 'all';
    case 'commission':
      return `commission:${scope.commission}`;
    case 'agency':
      return `agency:${scope.agency}`;
    case 'dimension':
      return `dimension:${scope.dimension}`;
  }
}

/** The scope that `scopeKey` wrote; `null` for anything else. */
export function scopeOfKey(key: string): HearingScope | null {
  const at = key.indexOf(':');
  const [kind, value] = [key.slice(0, at), key.slice(at + 1)];
  if (key === 'all') return WHOLE_REGENCY;
  if (value === '') return null;
  if (kind === 'commission') return { kind, commission: value };
  if (kind === 'agency') return { kind, agency: value };
  return kind === 'dimension' ? dimensionScope(value) : null;
}
