import type { I18n } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import type { SitesModel } from './selectSites';

/** Degrees are printed to about ten metres. */
const DECIMALS = 4;

/** Every site with its district and its place in degrees (WGS 84). */
export function sitesTable(
  { plan, districts }: SitesModel,
  note: string,
  { t, format }: I18n,
): DataTableModel {
  return {
    name: `${plan.id}-lokasi`,
    caption: t('quickWinRecord.sites.caption'),
    columns: [
      { key: 'site', label: t('quickWinRecord.sites.name') },
      { key: 'district', label: t('map.district') },
      { key: 'longitude', label: t('quickWinRecord.sites.longitude'), numeric: true },
      { key: 'latitude', label: t('quickWinRecord.sites.latitude'), numeric: true },
    ],
    rows: districts.flatMap(({ code, name: district, sites }) =>
      sites.map(({ name, position: { longitude, latitude } }, at) => ({
        key: `${code} ${at}`,
        cells: [
          name,
          district,
          format.number(longitude, DECIMALS),
          format.number(latitude, DECIMALS),
        ],
        values: [name, district, longitude, latitude],
      })),
    ),
    note,
  };
}
