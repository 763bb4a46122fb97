import type { I18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel, DataTableRow } from '@/ui/data-table/DataTable';
import type { CatalogueItem } from '../catalogueOf';

/** The indicators found with all that is known of each, in the order of the list. */
export function catalogueTable(items: readonly CatalogueItem[], i18n: I18n): DataTableModel {
  const { t } = i18n;
  const figures = items.flatMap(({ condition }) => condition.latest ?? []);
  return {
    caption: t('catalogue.title'),
    columns: [
      { key: 'name', label: t('catalogue.name') },
      { key: 'code', label: t('catalogue.code') },
      { key: 'dimension', label: t('catalogue.dimension') },
      { key: 'subDimension', label: t('catalogue.subDimension') },
      { key: 'agency', label: t('dimensions.agency') },
      { key: 'period', label: t('history.period') },
      { key: 'value', label: t('history.value'), numeric: true },
      { key: 'unit', label: t('catalogue.unit') },
      { key: 'figureStatus', label: t('history.status') },
      { key: 'target', label: t('history.target'), numeric: true },
      { key: 'achievement', label: t('catalogue.achievement'), numeric: true },
      { key: 'band', label: t('dimensions.band') },
      { key: 'daysLate', label: t('catalogue.daysLate'), numeric: true },
      { key: 'source', label: t('history.source') },
      { key: 'published', label: t('history.published') },
    ],
    rows: items.map((item) => rowOf(item, i18n)),
    note: [...provenanceWords(figures, i18n), t('catalogue.rule')].join(' · '),
  };
}

type Cell = { cell: string; value: number | string | null };

const NONE: Cell = { cell: '–', value: null };
const text = (written: string): Cell => ({ cell: written, value: written });

function rowOf(item: CatalogueItem, i18n: I18n): DataTableRow {
  const { indicator } = item.condition;
  const cells = [
    text(i18n.say(indicator.name)),
    text(indicator.code),
    text(i18n.t(`dimension.${indicator.dimension}`)),
    item.subDimension === null ? NONE : text(i18n.say(item.subDimension)),
    text(item.agency),
    ...figureCells(item, i18n),
  ];
  return {
    key: indicator.id,
    cells: cells.map(({ cell }) => cell),
    values: cells.map(({ value }) => value),
  };
}

function figureCells({ condition }: CatalogueItem, { t, say, format }: I18n): Cell[] {
  const { indicator, latest, target, achievement, freshness } = condition;
  const figure = (value: number): Cell => ({
    cell: format.value(value, indicator.unit, indicator.decimals),
    value,
  });
  const source = latest?.source;
  const simulated = source?.simulated ? ` (${t('provenance.simulated')})` : '';
  return [
    latest === null ? NONE : { cell: format.periodShort(latest.period), value: latest.period },
    latest === null ? { cell: t('figure.missing'), value: null } : figure(latest.value),
    text(say(indicator.unit.label)),
    latest === null ? NONE : text(t(`history.${latest.status}`)),
    target === null ? NONE : figure(target.value),
    achievement.kind === 'rated'
      ? { cell: format.percent(achievement.percent), value: achievement.percent }
      : NONE,
    text(
      achievement.kind === 'rated'
        ? t(`band.${achievement.band}`)
        : t(`notRated.${achievement.reason}`),
    ),
    freshness.kind === 'late'
      ? { cell: format.count(freshness.daysLate), value: freshness.daysLate }
      : NONE,
    source === undefined ? NONE : text(source.name + simulated),
    latest === null
      ? NONE
      : { cell: format.dateShort(latest.publishedAt), value: latest.publishedAt },
  ];
}
