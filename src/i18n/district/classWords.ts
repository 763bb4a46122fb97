import type { DistrictStanding } from '@/domain/district/districtStanding';
import type { I18n } from '../I18n';

/** "< 15", "15–30", …, "≥ 58": a bound belongs to the side that meets the target. */
export function classLabels({ breaks }: DistrictStanding, { format }: Pick<I18n, 'format'>) {
  const { bounds, boundBelongsTo } = breaks;
  const write = (value: number) => format.number(value, decimalsOf(value));
  const [below, above] = boundBelongsTo === 'upper' ? ['<', '≥'] : ['≤', '>'];
  const [first] = bounds;
  const last = bounds.at(-1);
  if (first === undefined || last === undefined) return [{ label: '–' }];
  return [
    { label: `${below} ${write(first)}` },
    ...bounds
      .slice(1)
      .map((bound, at) => ({ label: `${write(bounds[at] ?? bound)}–${write(bound)}` })),
    { label: `${above} ${write(last)}` },
  ];
}

/** What the hatching means, by the reasons that occur: withheld is not the same as no data. */
export function missingLabel({ rows }: DistrictStanding, { t }: Pick<I18n, 't'>): string {
  const reasons = rows.flatMap(({ reading }) =>
    reading.kind === 'missing' ? [t(`map.missing.${reading.reason}`)] : [],
  );
  return reasons.length === 0 ? t('figure.missing') : [...new Set(reasons)].join(' / ');
}

/** That the bounds hold for all years, and which target, of which period, is one of them. */
export function classRule(
  { breaks, boundTarget, indicator }: DistrictStanding,
  { t, format }: Pick<I18n, 't' | 'format'>,
): string {
  if (boundTarget === null) return t('map.classRule');
  const { value, period } = boundTarget;
  const decimals = Math.max(indicator.decimals, decimalsOf(value));
  return t(breaks.bounds.includes(value) ? 'map.classRule.target' : 'map.classRule.outside', {
    target: format.value(value, indicator.unit, decimals),
    period: format.period(period),
  });
}

const MOST_DECIMALS = 6;

/** As many decimals as the number has: a rounded bound would not be the bound. */
export function decimalsOf(value: number): number {
  let decimals = 0;
  while (decimals < MOST_DECIMALS && Number(value.toFixed(decimals)) !== value) decimals += 1;
  return decimals;
}
