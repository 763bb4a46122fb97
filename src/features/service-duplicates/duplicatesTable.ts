import type { AgencyNames } from '@/domain/region/region';
import { stateOf } from '@/domain/region/serviceCounts';
import type { ServiceDuplicate } from '@/domain/region/serviceDuplicates';
import type { I18n } from '@/i18n/I18n';
import { usersWords } from '@/i18n/serviceWords';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel } from '@/ui/data-table/DataTable';

/** The services of every purpose that is served more than once. */
export function duplicatesTable(
  purposes: readonly ServiceDuplicate[],
  agencies: AgencyNames,
  i18n: I18n,
): DataTableModel {
  const { t, say } = i18n;
  const services = purposes.flatMap(({ running, inactive }) => [...running, ...inactive]);
  return {
    caption: t('services.twice.title'),
    columns: (
      ['name', 'purpose', 'purposeCode', 'agency', 'status', 'integration', 'users'] as const
    ).map((key) => ({ key, label: t(`services.column.${key}`), numeric: key === 'users' })),
    rows: services.map((service) => {
      const words = [
        say(service.name),
        say(service.purpose),
        service.purposeCode,
        agencies.get(service.agency)?.shortName ?? service.agency,
        t(`services.status.${service.status}`),
        t(`services.state.${stateOf(service)}`),
      ];
      return {
        key: service.id,
        cells: [...words, usersWords(service, i18n)],
        values: [...words, service.users],
      };
    }),
    note: [...provenanceWords(services, i18n), t('services.twice.rule')].join(' · '),
  };
}
