import { NOISE, reaches, stepOf } from '../threshold';
import { difference, type Percent, type PercentagePoints, percent } from '../units';
import type { AchievementFormula, Indicator, MissingReason } from './indicator';

export type Band = 'very-high' | 'high' | 'medium' | 'low' | 'very-low';

type BandStep = { band: Band; from: Percent };

/**
 * Skala Nilai Peringkat Kinerja, Permendagri 86/2017. The regulation prints whole numbers and leaves
 * gaps (90–91); these are its lower bounds, tested on the unrounded value, not capped at 100.
 */
export const BAND_SCALE: readonly [BandStep, ...BandStep[]] = [
  { band: 'very-high', from: percent(91) },
  { band: 'high', from: percent(76) },
  { band: 'medium', from: percent(66) },
  { band: 'low', from: percent(51) },
  { band: 'very-low', from: percent(Number.NEGATIVE_INFINITY) },
];

export const bandOf = (achieved: Percent): Band => stepOf(BAND_SCALE, achieved).band;

/** Why a band was given, and what the next better one takes. */
export type AchievementExplanation = {
  rule: 'permendagri-86-2017';
  formula: 'ratio' | 'inverse-ratio';
  actual: number;
  target: number;
  percent: Percent;
  /** Lower bound of the band; `null` for the lowest, which has none. */
  from: Percent | null;
  next: { band: Band; from: Percent; gap: PercentagePoints; actualNeeded: number } | null;
};

export type RatedAchievement = {
  kind: 'rated';
  percent: Percent;
  band: Band;
  /** Achievement of 100 or more; a fact apart from the band. */
  meetsTarget: boolean;
  explanation: AchievementExplanation;
};

export type NotRatedReason =
  | MissingReason
  | 'late'
  | 'no-target'
  | 'no-formula'
  | 'zero-target'
  | 'yearly-target-only';

export type Achievement =
  | RatedAchievement
  | { kind: 'not-rated'; reason: NotRatedReason; meetsTarget: boolean | null };

type RatedFormula = Exclude<AchievementFormula, 'none'>;

/**
 * Rates a value against its target: R/T × 100, or (2T − R)/T × 100 where lower is better. A target of
 * zero or below has no share, so it is not rated (`zero-target`), yet it can be met.
 */
export function rateAchievement({
  formula,
  actual,
  target,
}: {
  formula: AchievementFormula;
  actual: number;
  target: number | null;
}): Achievement {
  if (target === null) return { kind: 'not-rated', reason: 'no-target', meetsTarget: null };
  if (formula === 'none') return { kind: 'not-rated', reason: 'no-formula', meetsTarget: null };
  // Published figures are compared as they are: the quotient could miss 100 by a rounding error.
  const meetsTarget = formula === 'ratio' ? actual >= target : actual <= target;
  if (target <= 0) return { kind: 'not-rated', reason: 'zero-target', meetsTarget };
  const explanation = explain(formula, actual, target);
  const { percent } = explanation;
  return { kind: 'rated', percent, band: bandOf(percent), meetsTarget, explanation };
}

function explain(formula: RatedFormula, actual: number, target: number): AchievementExplanation {
  const achieved = percent(((formula === 'ratio' ? actual : 2 * target - actual) / target) * 100);
  const { from } = stepOf(BAND_SCALE, achieved);
  const next = BAND_SCALE.findLast((step) => !reaches(achieved, step.from));
  return {
    rule: 'permendagri-86-2017',
    formula,
    actual,
    target,
    percent: achieved,
    from: Number.isFinite(from) ? from : null,
    next: next === undefined ? null : { ...next, ...distanceTo(next.from) },
  };

  function distanceTo(bound: Percent) {
    const share = bound / 100;
    return {
      gap: difference(bound, achieved),
      actualNeeded: (formula === 'ratio' ? share : 2 - share) * target,
    };
  }
}

/**
 * The value to print as needed for the next band: rounded towards the target, up where higher is
 * better and down where lower is, so that the printed figure itself reaches the band.
 */
export function neededAsPrinted(
  { formula, next }: Pick<AchievementExplanation, 'formula' | 'next'>,
  { unit, decimals }: Pick<Indicator, 'unit' | 'decimals'>,
): number | null {
  if (next === null) return null;
  const step = unit.kind === 'rupiah' ? moneyStep(next.actualNeeded) : 10 ** -decimals;
  const steps = next.actualNeeded / step;
  const whole = formula === 'ratio' ? Math.ceil(steps - NOISE) : Math.floor(steps + NOISE);
  return Number((whole * step).toPrecision(15));
}

/** Money is printed with two decimals of its thousands, millions and so on. */
function moneyStep(amount: number): number {
  const size = Math.abs(amount);
  return size < 1e6 ? 1 : 1000 ** Math.floor(Math.log10(size) / 3) / 100;
}
