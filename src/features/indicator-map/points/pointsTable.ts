import type { AgencyNames, District } from '@/domain/region/region';
import type { I18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import type { MapPlace } from './mapPlaces';

type Names = { districts: readonly District[]; agencies: AgencyNames };

/** The points on the map as a table. */
export function pointsTable(
  places: readonly MapPlace[],
  { districts, agencies }: Names,
  i18n: I18n,
): DataTableModel {
  const { t, say } = i18n;
  const districtName = new Map(districts.map(({ code, name }) => [code, name]));
  return {
    caption: t('mapPage.points.caption'),
    columns: (['kind', 'name', 'site', 'district', 'agency'] as const).map((key) => ({
      key,
      label: t(`mapPage.points.${key}`),
    })),
    rows: places.map(({ key, kind, name, site, district, agency }) => {
      const cells = [
        t(`mapPage.points.of.${kind}`),
        say(name),
        site ?? '–',
        districtName.get(district ?? '') ?? '–',
        agencies.get(agency)?.shortName ?? agency,
      ];
      return { key, cells, values: cells };
    }),
    note: provenanceWords(places, i18n).join(' · '),
  };
}
