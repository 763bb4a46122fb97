import type { ClassRule } from '@/domain/district/areaStanding';
import type { DistrictStanding } from '@/domain/district/districtStanding';
import type { I18n } from '@/i18n/I18n';

/** "< 15", "15–30", …, "≥ 58": a bound belongs to the side that meets the target. */
export function classLabels({ breaks }: DistrictStanding, { format }: Pick<I18n, 'format'>) {
  const { bounds, boundBelongsTo } = breaks;
  const write = (value: number) => format.number(value, decimalsOf(value));
  const [below, above] = boundBelongsTo === 'upper' ? ['<', '≥'] : ['≤', '>'];
  const [first] = bounds;
  const last = bounds.at(-1);
  if (first === undefined || last === undefined) return [{ label: '–' }];
  const inner = bounds
    .slice(1)
    .map((bound, at) => ({ label: `${write(bounds[at] ?? bound)}–${write(bound)}` }));
  return [{ label: `${below} ${write(first)}` }, ...inner, { label: `${above} ${write(last)}` }];
}

/** What the hatching means, by the reasons that occur: withheld is not the same as no data. */
export function missingLabel({ rows }: DistrictStanding, { t }: Pick<I18n, 't'>): string {
  const reasons = rows.flatMap(({ reading }) =>
    reading.kind === 'missing' ? [t(`map.missing.${reading.reason}`)] : [],
  );
  return reasons.length === 0 ? t('figure.missing') : [...new Set(reasons)].join(' / ');
}

/** For which years the bounds hold, and which target is one of them. */
export function classRuleWords(
  { breaks, boundTarget, indicator, period }: DistrictStanding,
  rule: ClassRule,
  { t, format }: Pick<I18n, 't' | 'format'>,
): string {
  const held =
    rule === 'own' && period !== null
      ? t('mapPage.classes.ownRule', { period: format.period(period) })
      : t('mapPage.classes.fixedRule');
  if (boundTarget === null) return `${held} ${t('mapPage.classes.noTarget')}`;
  const { value, period: of } = boundTarget;
  const target = format.value(
    value,
    indicator.unit,
    Math.max(indicator.decimals, decimalsOf(value)),
  );
  const side = breaks.bounds.includes(value)
    ? (`target.${indicator.direction}` as const)
    : 'outside';
  return `${held} ${t(`mapPage.classes.${side}` as const, { target, period: format.period(of) })}`;
}

const MOST_DECIMALS = 6;

/** As many decimals as the number has: a rounded bound would not be the bound. */
function decimalsOf(value: number): number {
  let decimals = 0;
  while (decimals < MOST_DECIMALS && Number(value.toFixed(decimals)) !== value) decimals += 1;
  return decimals;
}
