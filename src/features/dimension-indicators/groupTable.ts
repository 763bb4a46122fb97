import type { MeasuredObservation } from '@/domain/indicator/indicator';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { Period } from '@/domain/time/period';
import type { I18n } from '@/i18n/I18n';
import { methodName } from '@/i18n/methodName';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel, DataTableRow } from '@/ui/data-table/DataTable';
import type { IndicatorCourse } from './selectIndicatorGroups';

const NONE = '–';

/** Every figure that the frames of one group draw, newest first. */
export function groupTable(
  group: string,
  indicators: readonly IndicatorCourse[],
  i18n: I18n,
): DataTableModel {
  const { t } = i18n;
  const drawn = indicators.flatMap(({ course }) => course?.lines ?? []).flatMap(({ runs }) => runs);
  return {
    caption: t('dimension.group.caption', { group }),
    columns: [
      { key: 'indicator', label: t('dimensions.indicator') },
      { key: 'period', label: t('history.period') },
      { key: 'value', label: t('history.value'), numeric: true },
      { key: 'target', label: t('history.target'), numeric: true },
      { key: 'status', label: t('history.status') },
      { key: 'method', label: t('dimension.table.method') },
      { key: 'source', label: t('history.source') },
      { key: 'published', label: t('history.published') },
    ],
    rows: indicators.flatMap((entry) => rowsOf(entry, i18n)),
    note: provenanceWords(drawn.flat(), i18n).join(' · '),
  };
}

function rowsOf({ condition, course }: IndicatorCourse, i18n: I18n): DataTableRow[] {
  if (course === null) return [];
  return [...course.periods].reverse().flatMap((period) => {
    const figures = course.lines
      .flatMap(({ runs }) => runs.flat())
      .filter((figure) => figure.period === period);
    const target = course.targets.find((entry) => entry.period === period)?.value ?? null;
    if (figures.length === 0)
      return target === null && !course.gaps.includes(period)
        ? []
        : [rowOf({ condition, period, figure: null, target }, i18n)];
    return figures.map((figure) => rowOf({ condition, period, figure, target }, i18n));
  });
}

type RowParts = {
  condition: IndicatorCondition;
  period: Period;
  figure: MeasuredObservation | null;
  target: number | null;
};

function rowOf({ condition, period, figure, target }: RowParts, i18n: I18n): DataTableRow {
  const { t, say, format } = i18n;
  const { indicator } = condition;
  const write = (value: number) => format.value(value, indicator.unit, indicator.decimals);
  const words = [
    say(indicator.name),
    format.periodShort(period),
    figure === null ? t('figure.missing') : write(figure.value),
    target === null ? NONE : write(target),
    figure === null ? NONE : t(`history.${figure.status}`),
    figure === null ? NONE : methodName(indicator, figure.method, i18n),
    figure === null ? NONE : sourceOf(figure, i18n),
    figure === null ? NONE : format.dateShort(figure.publishedAt),
  ];
  return {
    key: `${indicator.id} ${period} ${figure?.method ?? ''}`,
    cells: words,
    values: words.map((word, at) => {
      if (at === 2) return figure?.value ?? null;
      if (at === 3) return target;
      return word === NONE ? null : word;
    }),
  };
}

const sourceOf = ({ source }: MeasuredObservation, { t }: I18n): string =>
  source.name + (source.simulated ? ` (${t('provenance.simulated')})` : '');
