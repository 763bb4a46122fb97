import { type Service, safeAddress } from '@/domain/region/service';
import { stateOf } from '@/domain/region/serviceCounts';
import type { I18n } from '@/i18n/I18n';
import { namedSources } from '@/i18n/serviceWords';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import type { ServiceCatalogue } from '../catalogueOf';

const COLUMNS = [
  'name',
  'purpose',
  'purposeCode',
  'dimension',
  'agency',
  'kind',
  'status',
  'integration',
  'users',
  'usersPeriod',
  'startYear',
  'district',
  'source',
  'published',
  'address',
] as const;

/** The services found with all that is known of each, in the order of the list. */
export function servicesTable(
  services: readonly Service[],
  catalogue: ServiceCatalogue,
  i18n: I18n,
): DataTableModel {
  const { t } = i18n;
  return {
    caption: t('services.list.title'),
    columns: COLUMNS.map((key) => ({
      key,
      label: t(`services.column.${key}`),
      numeric: key === 'users' || key === 'startYear',
    })),
    rows: services.map((service) => {
      const cells = cellsOf(service, catalogue, i18n);
      return {
        key: service.id,
        cells: cells.map(({ cell }) => cell),
        values: cells.map(({ value }) => value),
      };
    }),
    note: [...provenanceWords(services, i18n), ...namedSources(services, i18n)].join(' · '),
  };
}

type Cell = { cell: string; value: number | string | null };

const text = (written: string): Cell => ({ cell: written, value: written });

/** What is not known says so on the screen and is empty in a file. */
const known = <T extends number | string>(
  value: T | null,
  write: (value: T) => string,
  otherwise = '–',
): Cell => ({ cell: value === null ? otherwise : write(value), value });

function cellsOf(service: Service, catalogue: ServiceCatalogue, i18n: I18n): Cell[] {
  const { t, say, format } = i18n;
  const { source, publishedAt } = service;
  return [
    text(say(service.name)),
    text(say(service.purpose)),
    text(service.purposeCode),
    text(t(`dimension.${service.dimension}`)),
    text(catalogue.agencies.get(service.agency) ?? service.agency),
    text(t(`services.kind.${service.kind}`)),
    text(t(`services.status.${service.status}`)),
    text(t(`services.state.${stateOf(service)}`)),
    known(service.users, format.count, t('services.notCounted')),
    known(service.usersPeriod, format.periodShort),
    known(service.startYear, String, t('services.state.unknown')),
    known(catalogue.districts.get(service.district ?? '') ?? null, String),
    text(source.name + (source.simulated ? ` (${t('provenance.simulated')})` : '')),
    { cell: format.dateShort(publishedAt), value: publishedAt },
    known(safeAddress(service)?.href ?? null, String),
  ];
}
