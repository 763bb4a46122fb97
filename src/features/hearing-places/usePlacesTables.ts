import type { SectionProps } from '@/domain/hearing/hearing';
import { useI18n } from '@/i18n/I18n';
import { standingTable } from '@/maps/files/standingTable';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import { usePlaceStandings } from './usePlaceStandings';

/** The districts on each of the shown indicators, as the map has them. */
export function usePlacesTables(shown: SectionProps): DataTableModel[] {
  const i18n = useI18n();
  return usePlaceStandings(shown)
    .filter(({ period }) => period !== null)
    .map((standing) => ({
      ...standingTable(standing, i18n),
      name: `${i18n.t('map.district')} ${standing.indicator.code}`,
    }));
}
