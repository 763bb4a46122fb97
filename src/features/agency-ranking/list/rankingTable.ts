import type { PlacedAgency } from '@/domain/agency/agencyOrder';
import type { IsoDate } from '@/domain/time/calendar';
import type { I18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel, DataTableRow } from '@/ui/data-table/DataTable';
import type { Ranking } from '../rankingOf';
import { countedKind, groupName } from '../rankingWords';
import type { RankingModel } from '../selectRanking';
import { bandCounts, scheduleCounts } from './cells/countsOf';

/** Sources of all that is counted, and the day on which it was. */
export const rankingSources = (
  { published }: Pick<Ranking, 'published'>,
  on: IsoDate,
  i18n: I18n,
): string[] => [
  ...provenanceWords(published, i18n),
  i18n.t('freshness.counted', { date: i18n.format.date(on) }),
];

/** The agencies shown with all that the list says of them, in its order. */
export function rankingTable(
  model: RankingModel,
  sources: readonly string[],
  i18n: I18n,
): DataTableModel {
  const { t } = i18n;
  return {
    name: 'perangkat-daerah',
    caption: t(`agencies.caption.${model.order}`),
    note: sources.join(' · '),
    columns: [
      { key: 'agency', label: t('agencies.column.agency') },
      { key: 'place', label: t('agencies.column.place'), numeric: true },
      { key: 'group', label: t('agencies.column.group') },
      { key: 'commission', label: t('agencies.commission') },
      { key: 'days', label: t('agencies.column.daysLate'), numeric: true },
      { key: 'overdueCount', label: t('agencies.column.overdueCount'), numeric: true },
      { key: 'overdue', label: t('agencies.column.overdueKinds') },
      { key: 'indicators', label: t('agencies.column.indicators'), numeric: true },
      { key: 'met', label: t('agencies.column.met'), numeric: true },
      { key: 'comparable', label: t('agencies.column.comparable'), numeric: true },
      { key: 'unreported', label: t('agencies.column.unreported'), numeric: true },
      { key: 'never', label: t('agencies.column.never'), numeric: true },
      { key: 'bands', label: t('agencies.column.bands') },
      { key: 'quickWins', label: t('agencies.column.quickWins') },
      { key: 'lastEntry', label: t('agencies.column.lastEntry') },
    ],
    rows: model.placed.map((placed) => rowOf(placed, i18n)),
  };
}

type Cell = { cell: string; value: number | string | null };

function rowOf({ record, place, group }: PlacedAgency, i18n: I18n): DataTableRow {
  const { t, format } = i18n;
  const { targets, overdue, lastEntry } = record;
  const count = (value: number): Cell => ({ cell: format.count(value), value });
  const listed = (words: readonly string[]): Cell =>
    words.length === 0 ? NONE : text(words.join('; '));
  const isUnknown = record.standing === 'never' || record.overdueCount === 0;
  const cells: Cell[] = [
    text(record.name),
    place === null ? NONE : count(place),
    text(groupName(group, i18n)),
    record.commission === null ? NONE : text(record.commission),
    isUnknown ? NONE : count(record.daysLate),
    count(record.overdueCount),
    listed(overdue.map((it) => `${countedKind(it, i18n)} (${format.days(it.longest)})`)),
    count(targets.indicators),
    ...(targets.comparable === 0 ? [NONE, NONE] : [targets.met, targets.comparable].map(count)),
    count(record.unreported),
    count(record.neverReported),
    listed(
      bandCounts(record.indicators).map(
        ({ band, count: it }) => `${format.count(it)} ${t(`band.${band ?? 'none'}`)}`,
      ),
    ),
    listed(
      scheduleCounts(record.quickWins).map(
        ({ status, count: it }) => `${format.count(it)} ${t(`schedule.${status}`)}`,
      ),
    ),
    lastEntry === null ? NONE : { cell: format.dateShort(lastEntry), value: lastEntry },
  ];
  return {
    key: record.id,
    cells: cells.map(({ cell }) => cell),
    values: cells.map(({ value }) => value),
  };
}

const NONE: Cell = { cell: '–', value: null };
const text = (written: string): Cell => ({ cell: written, value: written });
