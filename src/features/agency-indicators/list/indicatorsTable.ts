import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { I18n } from '@/i18n/I18n';
import type { DataTableModel, DataTableRow } from '@/ui/data-table/DataTable';

const NONE = '–';

/** The newest figure of each indicator against its target. */
export function indicatorsTable(
  conditions: readonly IndicatorCondition[],
  note: string,
  i18n: I18n,
): DataTableModel {
  const { t } = i18n;
  return {
    caption: t('agency.indicators.title'),
    note,
    columns: [
      { key: 'name', label: t('agency.indicators.indicator') },
      { key: 'period', label: t('agency.indicators.period') },
      { key: 'value', label: t('agency.indicators.value'), numeric: true },
      { key: 'target', label: t('agency.indicators.target'), numeric: true },
      { key: 'percent', label: t('agency.indicators.percent'), numeric: true },
      { key: 'status', label: t('agency.indicators.status') },
    ],
    rows: conditions.map((condition) => rowOf(condition, i18n)),
  };
}

function rowOf(
  { indicator, latest, target, achievement }: IndicatorCondition,
  { t, say, format }: I18n,
): DataTableRow {
  const name = say(indicator.name);
  const period = latest === null ? NONE : format.periodShort(latest.period);
  const isRated = achievement.kind === 'rated';
  const status = isRated ? t(`band.${achievement.band}`) : t(`notRated.${achievement.reason}`);
  const written = (value: number | undefined) =>
    value === undefined ? NONE : format.value(value, indicator.unit, indicator.decimals);
  return {
    key: indicator.id,
    cells: [
      name,
      period,
      written(latest?.value),
      written(target?.value),
      isRated ? format.number(achievement.percent, 1) : NONE,
      status,
    ],
    values: [
      name,
      latest?.period ?? null,
      latest?.value ?? null,
      target?.value ?? null,
      isRated ? achievement.percent : null,
      status,
    ],
  };
}
