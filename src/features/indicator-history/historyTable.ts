import type { IndicatorHistory, TargetSpan } from '@/domain/history/indicatorHistory';
import type { Observation, Target } from '@/domain/indicator/indicator';
import { comparePeriods, type Period } from '@/domain/time/period';
import type { I18n } from '@/i18n/I18n';
import { methodName } from '@/i18n/methodName';
import type { DataTableModel, DataTableRow } from '@/ui/data-table/DataTable';
import { historySources } from './historySources';
import type { HistoryModel } from './selectHistory';

/** Every figure, missing ones included, newest first, with target, method, source and days. */
export function historyTable(model: HistoryModel, i18n: I18n): DataTableModel {
  const { t, say } = i18n;
  const { indicator } = model.condition;
  return {
    caption: say(indicator.name),
    columns: [
      { key: 'period', label: t('history.period') },
      { key: 'value', label: t('history.value'), numeric: true },
      { key: 'target', label: t('history.target'), numeric: true },
      { key: 'status', label: t('history.status') },
      { key: 'method', label: t('indicator.history.method') },
      { key: 'source', label: t('history.source') },
      { key: 'entered', label: t('history.entered') },
      { key: 'published', label: t('history.published') },
    ],
    rows: rowsOf(model.history).map((row) => tableRow(row, model, i18n)),
    note: historySources(model, i18n).join(' · '),
  };
}

type Row = {
  period: Period;
  method: string;
  observation: Observation | null;
  target: Target | null;
};

/** A period without a figure stands among those of the lead method, which owes it. */
function rowsOf({ indicator, series, periods, targets }: IndicatorHistory): Row[] {
  return periods.toReversed().flatMap((period): Row[] => {
    const target = targets.find((span) => covers(span, period))?.target ?? null;
    const found = series.flatMap(({ method, points }) =>
      points
        .filter((point) => point.period === period)
        .map((observation) => ({ period, method, observation, target })),
    );
    if (found.length > 0) return found;
    return [{ period, method: indicator.leadMethod, observation: null, target }];
  });
}

const covers = ({ from, to }: TargetSpan, period: Period): boolean =>
  comparePeriods(from, period) <= 0 && comparePeriods(period, to) <= 0;

function tableRow(row: Row, model: HistoryModel, i18n: I18n): DataTableRow {
  const { t, format } = i18n;
  const { period, method, observation, target } = row;
  const { indicator } = model.condition;
  const write = (value: number) => format.value(value, indicator.unit, indicator.decimals);
  const value = observation?.kind === 'measured' ? observation.value : null;
  const status = observation?.kind === 'measured' ? t(`history.${observation.status}`) : '–';
  const reason = observation?.kind === 'missing' ? observation.reason : 'not-reported';
  const name = methodName(indicator, method, i18n);
  const origin = observation === null ? null : originOf(observation, i18n);
  return {
    key: `${period} ${method}`,
    cells: [
      format.period(period),
      value === null ? t(`notRated.${reason}`) : write(value),
      target === null ? '–' : targetWords(target, row, write, i18n),
      status,
      name,
      origin ?? '–',
      observation === null ? '–' : format.dateShort(observation.enteredAt),
      observation === null ? '–' : format.dateShort(observation.publishedAt),
    ],
    values: [
      period,
      value,
      target?.period === period ? target.value : null,
      status,
      name,
      origin,
      observation?.enteredAt ?? null,
      observation?.publishedAt ?? null,
    ],
  };
}

/** The target of a whole year names its year: it is not the target of a quarter of it. */
function targetWords(
  target: Target,
  { period }: Row,
  write: (value: number) => string,
  { t, format }: I18n,
): string {
  if (target.period === period) return write(target.value);
  const year = format.period(target.period);
  return t('indicator.history.yearTarget', { value: write(target.value), year });
}

const originOf = ({ source }: Observation, { t }: I18n): string =>
  source.simulated ? `${source.name} (${t('provenance.simulated')})` : source.name;
