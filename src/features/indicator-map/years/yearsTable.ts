import type { DistrictStanding } from '@/domain/district/districtStanding';
import type { I18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import type { MapLevel } from '../subject/mapSubject';

/** Areas by years, in the order of the newest year. */
export function yearsTable(
  standings: readonly DistrictStanding[],
  level: MapLevel,
  i18n: I18n,
): DataTableModel {
  const { t, say, format } = i18n;
  const newest = standings.at(-1);
  const readings = standings.map(
    ({ rows }) => new Map(rows.map(({ district, reading }) => [district.code, reading])),
  );
  const indicator = newest?.indicator;
  return {
    caption: indicator ? `${say(indicator.name)}, ${say(indicator.unit.label)}` : '',
    columns: [
      { key: 'area', label: t(`mapPage.area.${level}`) },
      ...standings.flatMap(({ period }) =>
        period === null ? [] : [{ key: period, label: format.periodShort(period), numeric: true }],
      ),
    ],
    rows: (newest?.rows ?? []).map(({ district }) => {
      const own = readings.map((ofYear) => ofYear.get(district.code));
      return {
        key: district.code,
        cells: [
          district.name,
          ...own.map((reading) =>
            reading?.kind === 'value'
              ? format.number(reading.value, indicator?.decimals ?? 0)
              : t(`map.missing.${reading?.reason ?? 'not-reported'}`),
          ),
        ],
        values: [
          district.name,
          ...own.map((reading) => (reading?.kind === 'value' ? reading.value : null)),
        ],
      };
    }),
    note: provenanceWords(
      standings.flatMap(({ observations }) => observations),
      i18n,
    ).join(' · '),
  };
}
