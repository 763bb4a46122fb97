import type { I18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import type { ServicePlaces } from './selectServiceMap';

const DECIMALS = 3;

/** Every service with a place: its district and, where there is one, its point. */
export function placesTable({ districts }: ServicePlaces, i18n: I18n): DataTableModel {
  const { t, say, format } = i18n;
  const rows = districts.flatMap(({ district, services }) =>
    services.map((service) => {
      const place = district?.name ?? t('services.map.noDistrict');
      const { longitude = null, latitude = null } = service.position ?? {};
      const degrees = (value: number | null) =>
        value === null ? t('services.map.noPoint') : format.number(value, DECIMALS);
      return {
        key: service.id,
        cells: [say(service.name), place, degrees(longitude), degrees(latitude)],
        values: [say(service.name), district?.name ?? null, longitude, latitude],
      };
    }),
  );
  const services = districts.flatMap((group) => group.services);
  return {
    caption: t('services.map.title'),
    columns: (['name', 'district', 'longitude', 'latitude'] as const).map((key) => ({
      key,
      label: t(`services.column.${key}`),
      numeric: key === 'longitude' || key === 'latitude',
    })),
    rows,
    note: provenanceWords(services, i18n).join(' · '),
  };
}
