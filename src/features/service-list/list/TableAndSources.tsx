import { memo } from 'react';
import type { Service } from '@/domain/region/service';
import { useI18n } from '@/i18n/I18n';
import { namedSources } from '@/i18n/serviceWords';
import { provenanceWords } from '@/i18n/sourceWords';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Provenance } from '@/ui/Prose';
import type { ServiceCatalogue } from '../catalogueOf';
import { servicesTable } from './servicesTable';

type TableAndSourcesProps = { services: readonly Service[]; catalogue: ServiceCatalogue };

/** What was found as a plain table, and where it comes from. */
export const TableAndSources = memo(function TableAndSources(props: TableAndSourcesProps) {
  const { services, catalogue } = props;
  const i18n = useI18n();
  const { t, format } = i18n;
  return (
    <>
      <TableDisclosure
        label={t('services.list.table', { count: format.count(services.length) })}
        table={() => servicesTable(services, catalogue, i18n)}
      />
      <Provenance parts={[...provenanceWords(services, i18n), ...namedSources(services, i18n)]} />
    </>
  );
});
