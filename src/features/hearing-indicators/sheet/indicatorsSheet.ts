import { type IndicatorCondition, isWithoutData } from '@/domain/indicator/indicatorCondition';
import type { I18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import type { IndicatorsModel } from '../selectIndicators';
import { comparedTarget, firstTarget } from '../words/comparedTarget';
import { indicatorsRule } from '../words/indicatorsRule';
import { rowWords } from '../words/rowWords';

/** Every indicator of the scope, for the workbook. */
export function indicatorsSheet({ groups }: IndicatorsModel, i18n: I18n): DataTableModel {
  const { t } = i18n;
  const rows = groups.flatMap(({ name, conditions }) =>
    conditions.map((condition) => ({ condition, agency: name })),
  );
  return {
    caption: t('hearing.indicators.title'),
    name: t('hearing.indicators.sheet'),
    note: [
      indicatorsRule(i18n),
      ...provenanceWords(
        rows.flatMap(({ condition }) => condition.latest ?? []),
        i18n,
      ),
    ].join(' · '),
    columns: [
      { key: 'agency', label: t('dimensions.agency') },
      { key: 'name', label: t('dimensions.indicator') },
      { key: 'value', label: t('history.value'), numeric: true },
      { key: 'period', label: t('history.period') },
      { key: 'target', label: t('history.target'), numeric: true },
      { key: 'first', label: t('hearing.indicators.firstColumn'), numeric: true },
      { key: 'unit', label: t('hearing.indicators.unit') },
      { key: 'percent', label: t('hearing.indicators.percent'), numeric: true },
      { key: 'met', label: t('hearing.indicators.met') },
      { key: 'status', label: t('hearing.indicators.status') },
    ],
    rows: rows.map(({ condition, agency }) => rowOf(condition, agency, i18n)),
  };
}

function rowOf(
  condition: IndicatorCondition,
  agency: string,
  i18n: I18n,
): DataTableModel['rows'][number] {
  const { indicator, latest, achievement } = condition;
  const { name, value, period, percent, met, status, ...words } = rowWords(condition, i18n);
  // The value leaves as a bare number, money too.
  const unit = words.unit || i18n.say(indicator.unit.label);
  return {
    key: indicator.id,
    cells: [
      agency,
      name,
      value,
      period,
      words.target,
      words.firstTarget,
      unit,
      percent,
      met,
      status,
    ],
    values: [
      agency,
      name,
      isWithoutData(condition) ? null : (latest?.value ?? null),
      period,
      comparedTarget(condition)?.value ?? null,
      firstTarget(condition)?.value ?? null,
      unit,
      achievement.kind === 'rated' ? achievement.percent : null,
      met,
      status,
    ],
  };
}
