import { type EndedSeries, endedSeries, leadingSeries } from '@/domain/hearing/macro/endedSeries';
import type { MacroRow, MacroSeries } from '@/domain/hearing/macro/macroTable';
import type { Tendency } from '@/domain/indicator/change';
import { periodParts } from '@/domain/time/period';
import type { I18n } from '@/i18n/I18n';
import type { MacroModel } from '../selectMacro';

const TENDENCIES = ['improving', 'worsening', 'steady'] as const satisfies Tendency[];

/** The sentence of the slide, and what is not served at all. */
export function macroFinding(model: MacroModel, i18n: I18n): string {
  const absent = model.rows.filter(({ kind }) => kind === 'absent');
  const names = absent.map((row) => macroName(row, i18n)).join(', ');
  return [
    macroShortFinding(model, i18n),
    ...(absent.length === 0 ? [] : [i18n.t('hearing.macro.finding.absent', { names })]),
  ].join(' ');
}

/**
 * Which improve and which worsen by their latest figures, by the leading method of each, with the
 * year; then which series end before the newest year shown. A slide lists the rest as its rows.
 */
export function macroShortFinding(model: MacroModel, i18n: I18n): string {
  const { t, format } = i18n;
  const { on, figures } = model;
  if (figures.length === 0) return t('hearing.macro.finding.none', { date: format.date(on) });
  return [...movements(leadingSeries(model), i18n), ...macroEnds(model, i18n)].join(' ');
}

/** The same of the rows of one slide; which series end is said beneath them. */
export function macroSlideFinding(
  rows: readonly MacroRow[],
  model: MacroModel,
  i18n: I18n,
): string {
  const leading = leadingSeries(model).filter((lead) => rows.includes(lead));
  return leading.length === 0 ? i18n.t('hearing.macro.title') : movements(leading, i18n).join(' ');
}

/** The series of some rows that end before the newest year shown. */
export const macroEnds = (
  model: MacroModel,
  i18n: I18n,
  rows: readonly MacroRow[] = model.rows,
): string[] =>
  endedSentences(
    endedSeries(model).filter(({ lead }) => rows.includes(lead)),
    i18n,
  );

function movements(leading: readonly MacroSeries[], i18n: I18n): string[] {
  const { t } = i18n;
  const unknown = leading.filter(({ change }) => change === null);
  return [
    ...TENDENCIES.flatMap((tendency) => moved(tendency, leading, i18n)),
    ...(unknown.length === 0
      ? []
      : [t('hearing.macro.finding.unknown', { names: dated(unknown, i18n) })]),
  ];
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

/** "Pengangguran terbuka terakhir 2021; 2022–2025 belum ada.", one for each last year. */
function endedSentences(ended: readonly EndedSeries[], i18n: I18n): string[] {
  const years = [...new Set(ended.map(({ last }) => last))].sort((a, b) => a - b);
  return years.map((last) => {
    const those = ended.filter((one) => one.last === last);
    const [{ from, to } = { from: last, to: last }] = those;
    return i18n.t('hearing.macro.finding.ended', {
      names: those.map(({ lead }) => macroName(lead, i18n)).join(', '),
      last,
      missing: from === to ? from : `${from}–${to}`,
    });
  });
}

/** As its definition names it; what the API does not serve has the name of the set. */
export const macroName = (row: MacroRow, { t, say }: Pick<I18n, 't' | 'say'>): string =>
  row.kind === 'series' ? say(row.indicator.name) : t(`hearing.macro.name.${row.item}`);
