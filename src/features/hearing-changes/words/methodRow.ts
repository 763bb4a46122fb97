import type { ChangeOf } from '@/domain/hearing/changes/change';
import type { MethodAspect } from '@/domain/hearing/changes/indicator/methodAspect';
import type { Indicator } from '@/domain/indicator/indicator';
import type { I18n } from '@/i18n/I18n';
import { cell, type RowBody } from './changeRow';

/** With another one of these the figures before and after are of unlike things. */
const INCOMPARABLE: readonly MethodAspect['aspect'][] = [
  'lead-method',
  'unit',
  'definition',
  'formula-text',
  'direction',
];

/** Another way to measure, rate or weigh, as both versions state it. */
export function methodRow(change: ChangeOf<'method-changed'>, i18n: I18n): RowBody {
  const { t, say } = i18n;
  if (change.subject === 'scheme') return schemeRow(change, i18n);
  const { indicator, aspect } = change;
  const [before, after] = (['before', 'after'] as const).map((at) =>
    aspectWords(change, at, indicator, i18n),
  );
  return {
    item: say(indicator.name),
    aspect: t(`hearing.changes.aspect.${aspect}`),
    to: { page: 'indicator', id: indicator.id },
    before: cell(before ?? ''),
    after: cell(after ?? ''),
    difference: null,
    direction: t(
      INCOMPARABLE.includes(aspect) ? 'hearing.changes.notComparable' : 'hearing.changes.replaced',
    ),
    remarks: [],
  };
}

function aspectWords(
  change: MethodAspect,
  at: 'before' | 'after',
  { unit, decimals }: Indicator,
  { t, say, format }: I18n,
): string {
  switch (change.aspect) {
    case 'lead-method':
    case 'definition':
    case 'formula-text':
      return say(change[at]);
    case 'formula':
      return t(`hearing.changes.formula.${change[at]}`);
    case 'direction':
      return t(`direction.${change[at]}`);
    case 'unit':
      return say(change[at].label);
    case 'cadence':
      return t('hearing.changes.every', { cadence: t(`cadence.${change[at]}`) });
    case 'lag':
      return format.days(change[at]);
    case 'baseline': {
      const baseline = change[at];
      return baseline === null
        ? t('figure.missing')
        : `${format.value(baseline.value, unit, decimals)} (${format.periodShort(baseline.period)})`;
    }
  }
}

type SchemeChanged = Extract<ChangeOf<'method-changed'>, { subject: 'scheme' }>;

function schemeRow({ before, after, parts }: SchemeChanged, { t, say, format }: I18n): RowBody {
  const weights = after.components.flatMap(({ code, name, weight }) => {
    const former = before.components.find((part) => part.code === code);
    if (former === undefined || former.weight === weight) return [];
    return [
      t('hearing.changes.weight', {
        name: say(name),
        before: format.percent(former.weight),
        after: format.percent(weight),
      }),
    ];
  });
  return {
    item: say(after.name),
    aspect: parts.map((part) => t(`hearing.changes.scheme.${part}`)).join(', '),
    to: { page: 'assessment' },
    before: cell(say(before.name), { note: before.legalBasis }),
    after: cell(say(after.name), { note: after.legalBasis }),
    difference: null,
    direction: t('hearing.changes.notComparable'),
    remarks:
      weights.length === 0 ? [] : [t('hearing.changes.weights', { weights: weights.join('; ') })],
  };
}
