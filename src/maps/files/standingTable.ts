import type { DistrictRow, DistrictStanding } from '@/domain/district/districtStanding';
import type { MeasuredObservation } from '@/domain/indicator/indicator';
import type { I18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel } from '@/ui/data-table/DataTable';

const NONE = '–';

/** How files name what they list. */
const FILE_WORD = { district: 'kecamatan', village: 'desa' } as const;

/**
 * The areas of a standing as a map shows them, best first, with their codes so that a file can be
 * joined. The word for villages is one of the map page.
 */
export function standingTable(
  standing: DistrictStanding,
  i18n: I18n,
  level: keyof typeof FILE_WORD = 'district',
): DataTableModel {
  const { t, say, format } = i18n;
  const { indicator, period, rows, observations } = standing;
  const unit = say(indicator.unit.label);
  const when = period === null ? [] : [format.period(period)];
  return {
    caption: [say(indicator.name), unit, ...when].join(', '),
    name: [indicator.id, FILE_WORD[level], ...(period === null ? [] : [period])].join('-'),
    note: [...when, ...provenanceWords(observations, i18n)].join(' · '),
    columns: [
      { key: 'code', label: t('map.code') },
      { key: 'district', label: t(level === 'village' ? 'mapPage.area.village' : 'map.district') },
      { key: 'rank', label: t('map.rank'), numeric: true },
      { key: 'value', label: t('history.value'), numeric: true },
      { key: 'achievement', label: t('dimensions.achievement'), numeric: true },
      { key: 'band', label: t('dimensions.band') },
      { key: 'status', label: t('history.status') },
      { key: 'published', label: t('history.published') },
    ],
    rows: rows.map((row) => {
      const cells = cellsOf(row, standing, i18n);
      return {
        key: row.district.code,
        cells: cells.map(({ text }) => text),
        values: cells.map(({ value }) => value),
      };
    }),
  };
}

/** The figure that a district is coloured by; `null` where it has none. */
export const figureOf = (
  { observations }: DistrictStanding,
  { district, reading }: DistrictRow,
): MeasuredObservation | null =>
  reading.kind === 'missing'
    ? null
    : (observations.find(
        (entry): entry is MeasuredObservation =>
          entry.kind === 'measured' && entry.area === district.code,
      ) ?? null);

type Cell = { text: string; value: number | string | null };

function cellsOf(row: DistrictRow, standing: DistrictStanding, i18n: I18n): Cell[] {
  const { t, format } = i18n;
  const { district, rank, reading } = row;
  const { unit, decimals } = standing.indicator;
  const figure = figureOf(standing, row);
  return [
    word(district.code),
    word(district.name),
    rank === null ? lacking() : { text: format.count(rank), value: rank },
    reading.kind === 'missing'
      ? lacking(t(`map.missing.${reading.reason}`))
      : { text: format.value(reading.value, unit, decimals), value: reading.value },
    ...achievementCells(reading, i18n),
    figure === null ? lacking() : word(t(`history.${figure.status}`)),
    figure === null
      ? lacking()
      : { text: format.dateShort(figure.publishedAt), value: figure.publishedAt },
  ];
}

function achievementCells(reading: DistrictRow['reading'], { t, format }: I18n): Cell[] {
  if (reading.kind === 'missing') return [lacking(), lacking()];
  const { achievement } = reading;
  return achievement.kind === 'rated'
    ? [
        { text: format.percent(achievement.percent), value: achievement.percent },
        word(t(`band.${achievement.band}`)),
      ]
    : [lacking(), lacking(t(`notRated.${achievement.reason}`))];
}

const word = (text: string): Cell => ({ text, value: text });
const lacking = (text = NONE): Cell => ({ text, value: null });
