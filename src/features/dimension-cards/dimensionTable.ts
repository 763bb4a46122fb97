import type { Source } from '@/domain/indicator/indicator';
import { type IndicatorCondition, isWithoutData } from '@/domain/indicator/indicatorCondition';
import type { AgencyNames } from '@/domain/region/region';
import type { I18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import type { DimensionModel } from './selectDimensions';

/** Every indicator of a dimension, the farthest from its target first, those without band last. */
export function dimensionTable(
  { code, conditions }: DimensionModel,
  agencies: AgencyNames,
  i18n: I18n,
): DataTableModel {
  const { t } = i18n;
  return {
    caption: t(`dimension.${code}`),
    name: `dimensi-${code}`,
    note: noteOf(conditions, i18n),
    columns: [
      { key: 'indicator', label: t('dimensions.indicator') },
      { key: 'band', label: t('dimensions.band') },
      { key: 'achievement', label: t('dimensions.achievement'), numeric: true },
      { key: 'value', label: t('history.value'), numeric: true },
      { key: 'target', label: t('history.target'), numeric: true },
      { key: 'period', label: t('history.period') },
      { key: 'agency', label: t('dimensions.agency') },
      { key: 'source', label: t('history.source') },
      { key: 'published', label: t('history.published') },
    ],
    rows: [...conditions].sort(worstFirst).map((condition) => ({
      key: condition.indicator.id,
      cells: cellsOf(condition, agencies, i18n),
      values: valuesOf(condition, agencies, i18n),
    })),
  };
}

/** Sources and newest publication of the figures of indicators. */
export const noteOf = (conditions: readonly IndicatorCondition[], i18n: I18n): string =>
  provenanceWords(
    conditions.flatMap(({ latest }) => latest ?? []),
    i18n,
  ).join(' · ');

const percentOf = ({ achievement }: IndicatorCondition): number =>
  achievement.kind === 'rated' ? achievement.percent : Number.POSITIVE_INFINITY;

function worstFirst(a: IndicatorCondition, b: IndicatorCondition): number {
  const [ofA, ofB] = [percentOf(a), percentOf(b)];
  if (ofA === ofB) return Number(isWithoutData(a)) - Number(isWithoutData(b));
  return ofA - ofB;
}

const NONE = '–';

function cellsOf(
  { indicator, latest, target, achievement }: IndicatorCondition,
  agencies: AgencyNames,
  { t, say, format }: I18n,
): string[] {
  const write = (value: number) => format.value(value, indicator.unit, indicator.decimals);
  const status =
    latest === null || latest.status === 'final' ? '' : `, ${t(`figure.${latest.status}`)}`;
  return [
    say(indicator.name),
    achievement.kind === 'rated'
      ? t(`band.${achievement.band}`)
      : t(`notRated.${achievement.reason}`),
    achievement.kind === 'rated' ? format.percent(achievement.percent) : NONE,
    latest === null ? t('figure.missing') : write(latest.value) + status,
    target === null ? NONE : write(target.value),
    latest === null ? NONE : format.periodShort(latest.period),
    agencies.get(indicator.agency)?.shortName ?? indicator.agency,
    latest === null ? NONE : sourceOf(latest.source, t),
    latest === null ? NONE : format.dateShort(latest.publishedAt),
  ];
}

/** The same unrounded; what is not there is empty, and the cell says why. */
function valuesOf(
  { indicator, latest, target, achievement }: IndicatorCondition,
  agencies: AgencyNames,
  { t, say, format }: I18n,
): (number | string | null)[] {
  const isRated = achievement.kind === 'rated';
  return [
    say(indicator.name),
    isRated ? t(`band.${achievement.band}`) : null,
    isRated ? achievement.percent : null,
    latest?.value ?? null,
    target?.value ?? null,
    latest === null ? null : format.periodShort(latest.period),
    agencies.get(indicator.agency)?.shortName ?? indicator.agency,
    latest === null ? null : sourceOf(latest.source, t),
    latest?.publishedAt ?? null,
  ];
}

const sourceOf = ({ name, simulated }: Source, t: I18n['t']): string =>
  simulated ? `${name} (${t('provenance.simulated')})` : name;
