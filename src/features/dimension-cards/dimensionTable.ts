import type { DataTableModel } from '@/charts/DataTable';
import type { IndicatorCondition } from '@/domain/indicatorCondition';
import type { AgencyNames } from '@/domain/region';
import type { I18n } from '@/i18n/I18n';
import type { DimensionModel } from './selectDimensions';

/** Every indicator of a dimension: value, target, achievement, owner, source and days. */
export function dimensionTable(
  { code, conditions }: DimensionModel,
  agencies: AgencyNames,
  i18n: I18n,
): DataTableModel {
  const { t } = i18n;
  return {
    caption: t(`dimension.${code}`),
    columns: [
      { key: 'indicator', label: t('dimensions.indicator') },
      { key: 'value', label: t('history.value'), numeric: true },
      { key: 'period', label: t('history.period') },
      { key: 'target', label: t('history.target'), numeric: true },
      { key: 'achievement', label: t('dimensions.achievement'), numeric: true },
      { key: 'band', label: t('dimensions.band') },
      { key: 'agency', label: t('dimensions.agency') },
      { key: 'source', label: t('history.source') },
      { key: 'published', label: t('history.published') },
    ],
    rows: conditions.map((condition) => ({
      key: condition.indicator.id,
      cells: cellsOf(condition, agencies, i18n),
    })),
  };
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
    latest === null ? t('figure.missing') : write(latest.value) + status,
    latest === null ? NONE : format.periodShort(latest.period),
    target === null ? NONE : write(target.value),
    achievement.kind === 'rated' ? format.percent(achievement.percent) : NONE,
    achievement.kind === 'rated'
      ? t(`band.${achievement.band}`)
      : t(`notRated.${achievement.reason}`),
    agencies.get(indicator.agency)?.shortName ?? indicator.agency,
    latest === null
      ? NONE
      : latest.source.name + (latest.source.simulated ? ` (${t('provenance.simulated')})` : ''),
    latest === null ? NONE : format.dateShort(latest.publishedAt),
  ];
}
