import type { MacroCell, MacroSeries } from '@/domain/hearing/macro/macroTable';
import { periodParts } from '@/domain/time/period';
import type { I18n } from '@/i18n/I18n';
import { methodName } from '@/i18n/methodName';
import { type MacroModel, seriesOf, shownFigures } from '../selectMacro';

/** "12,07", "12,07*" where provisional; `null` without a figure. */
export function cellText({ observation }: MacroCell, { indicator }: MacroSeries, i18n: I18n) {
  if (observation?.kind !== 'measured') return null;
  const { t, format } = i18n;
  const value = format.number(observation.value, indicator.decimals);
  return observation.status === 'final' ? value : t('hearing.macro.provisional', { value });
}

/** What stands for the hatching: why a year has no figure. */
export const missingText = ({ observation }: MacroCell, { t }: Pick<I18n, 't'>): string =>
  observation?.kind === 'missing' ? t(`map.missing.${observation.reason}`) : t('figure.missing');

/** "turun 0,86 poin persen pada 2024, membaik"; never across methods or a year without a figure. */
export function changeWords({ change, latest, indicator }: MacroSeries, i18n: I18n): string {
  const { t, format } = i18n;
  if (latest === null) return t('hearing.macro.change.none');
  const { year } = periodParts(latest.period);
  if (change === null) return t('hearing.macro.change.gap', { before: year - 1 });
  if (change.delta === 0) return t('hearing.macro.change.steady', { year });
  const size = { size: Math.abs(change.delta), unit: change.unit };
  return t(`hearing.macro.change.${change.delta > 0 ? 'rose' : 'fell'}`, {
    gap: format.gap(size, indicator.unit, indicator.decimals),
    year,
    tendency: t(`tendency.${change.tendency}`),
  });
}

/** Hatching, provisional figures and methods that do not compare, as far as they occur. */
export const macroNotes = (
  { hasMissing, hasProvisional, parallel }: MacroModel,
  { t, say }: I18n,
): string[] => [
  ...(hasMissing ? [t('hearing.macro.note.hatch')] : []),
  ...(hasProvisional ? [t('hearing.macro.note.provisional')] : []),
  ...parallel.map(({ name }) => t('hearing.macro.note.methods', { name: say(name) })),
];

/** Of each row the sources of its figures, with their years. */
export const macroSources = (model: MacroModel, i18n: I18n): string[] =>
  seriesOf(model).flatMap((row) => {
    const years = new Map<string, number[]>();
    for (const { source, period } of shownFigures(row))
      years.set(source.name, [...(years.get(source.name) ?? []), periodParts(period).year]);
    if (years.size === 0) return [];
    return i18n.t('hearing.macro.sources.row', {
      name: i18n.say(row.indicator.name),
      method: methodName(row.indicator, row.method, i18n),
      sources: [...years]
        .map(([source, of]) =>
          i18n.t('hearing.macro.sources.item', { source, years: of.join(', ') }),
        )
        .join('; '),
    });
  });

/** "−0,86 poin persen, membaik" for a slide; the year is that of the last figure beside it. */
export function shortChange({ change, indicator }: MacroSeries, { t, format }: I18n): string {
  if (change === null) return '–';
  return t('hearing.macro.slide.change', {
    delta: format.delta(change, indicator.unit, indicator.decimals),
    tendency: t(`tendency.${change.tendency}`),
  });
}
