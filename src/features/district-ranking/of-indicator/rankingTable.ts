import type { DistrictRow, DistrictStanding } from '@/domain/district/districtStanding';
import { writtenRank } from '@/domain/district/districtStandingTies';
import type { Change } from '@/domain/indicator/change';
import type { I18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel, DataTableRow } from '@/ui/data-table/DataTable';

/** How districts moved since the year before, by their code. */
type ChangeColumns = { heading: string; byDistrict: ReadonlyMap<string, Change>; none: string };

/** The list of districts for a file; `change` since the year before, where the page tells it. */
export function rankingTable(
  standing: DistrictStanding,
  change: ChangeColumns | null,
  i18n: I18n,
): DataTableModel {
  const { t, say, format } = i18n;
  const { indicator, period, observations, rows } = standing;
  const parts = [say(indicator.name), say(indicator.unit.label)];
  const when = period === null ? [] : [format.period(period)];
  return {
    caption: [`${t('map.rankingTitle')}: ${parts.join(', ')}`, ...when].join(', '),
    note: provenanceWords(observations, i18n).join(' · '),
    columns: [
      { key: 'district', label: t('map.district') },
      { key: 'rank', label: t('map.rank') },
      { key: 'value', label: say(indicator.unit.label), numeric: true },
      { key: 'achievement', label: t('dimensions.achievement'), numeric: true },
      ...(change === null
        ? []
        : [
            { key: 'change', label: change.heading, numeric: true },
            { key: 'tendency', label: t('indicator.tendency') },
          ]),
    ],
    rows: rows.map((row) => districtRow(row, standing, change, i18n)),
  };
}

function districtRow(
  { district, rank, reading }: DistrictRow,
  { rows, indicator }: DistrictStanding,
  change: ChangeColumns | null,
  { t, format }: I18n,
): DataTableRow {
  const written = writtenRank(rows, rank);
  const isMeasured = reading.kind === 'value';
  const value = isMeasured
    ? format.value(reading.value, indicator.unit, indicator.decimals)
    : t(`notRated.${reading.reason}`);
  const rated = isMeasured && reading.achievement.kind === 'rated' ? reading.achievement : null;
  const changed = change?.byDistrict.get(district.code) ?? null;
  const tendency = changed && t(`tendency.${changed.tendency}`);
  const size = changed && format.signed(changed.delta, indicator.decimals);
  return {
    key: district.code,
    cells: [
      district.name,
      written ?? '–',
      value,
      rated === null ? '–' : format.percent(rated.percent),
      ...(change === null ? [] : [size ?? change.none, tendency ?? '–']),
    ],
    values: [
      district.name,
      written,
      isMeasured ? reading.value : null,
      rated?.percent ?? null,
      ...(change === null ? [] : [changed?.delta ?? null, tendency]),
    ],
  };
}
