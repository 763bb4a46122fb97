import type { MacroRow, MacroSeries } from '@/domain/hearing/macro/macroTable';
import type { Tendency } from '@/domain/indicator/change';
import { periodParts } from '@/domain/time/period';
import type { I18n } from '@/i18n/I18n';
import { type MacroModel, seriesOf } from '../selectMacro';

const TENDENCIES = ['improving', 'worsening', 'steady'] as const satisfies Tendency[];

/** Which improve and which worsen by their latest figures, by the leading method of each. */
export function macroFinding(model: MacroModel, i18n: I18n): string {
  const { t, format } = i18n;
  const { rows, on, figures } = model;
  const absent = rows.filter(({ kind }) => kind === 'absent');
  const leading = leadingOf(model);
  const unknown = leading.filter(({ change }) => change === null);
  return [
    ...(figures.length === 0
      ? [t('hearing.macro.finding.none', { date: format.date(on) })]
      : TENDENCIES.flatMap((tendency) => moved(tendency, leading, i18n))),
    ...(unknown.length === 0 || figures.length === 0
      ? []
      : [t('hearing.macro.finding.unknown', { names: dated(unknown, i18n) })]),
    ...(absent.length === 0
      ? []
      : [
          t('hearing.macro.finding.absent', {
            names: absent.map((row) => macroName(row, i18n)).join(', '),
          }),
        ]),
  ].join(' ');
}

function moved(tendency: Tendency, leading: readonly MacroSeries[], i18n: I18n): string[] {
  const those = leading.filter(({ change }) => change?.tendency === tendency);
  if (those.length === 0) return [];
  return [i18n.t(`hearing.macro.finding.${tendency}`, { names: dated(those, i18n) })];
}

const dated = (rows: readonly MacroSeries[], i18n: I18n): string =>
  rows
    .map((row) =>
      row.latest === null
        ? macroName(row, i18n)
        : i18n.t('hearing.macro.finding.item', {
            name: macroName(row, i18n),
            year: periodParts(row.latest.period).year,
          }),
    )
    .join(', ');

/** The same for a slide: the names alone, at most three of a kind. */
export function macroShortFinding(model: MacroModel, i18n: I18n): string {
  const parts = (['improving', 'worsening'] as const).flatMap((tendency) => {
    const names = leadingOf(model)
      .filter(({ change }) => change?.tendency === tendency)
      .map((row) => macroName(row, i18n));
    return names.length === 0
      ? []
      : i18n.t(`hearing.macro.slide.${tendency}`, { names: names.join(', ') });
  });
  return parts.length === 0 ? i18n.t('hearing.macro.slide.none') : parts.join('; ');
}

/** The first row of an item is that of its leading method. */
const leadingOf = (model: MacroModel): MacroSeries[] =>
  seriesOf(model).filter((row, at, all) => all[at - 1]?.item !== row.item);

/** As its definition names it; what the API does not serve has the name of the set. */
export const macroName = (row: MacroRow, { t, say }: Pick<I18n, 't' | 'say'>): string =>
  row.kind === 'series' ? say(row.indicator.name) : t(`hearing.macro.name.${row.item}`);
