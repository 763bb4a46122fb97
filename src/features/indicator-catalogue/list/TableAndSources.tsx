import { memo } from 'react';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Provenance } from '@/ui/Prose';
import type { CatalogueItem } from '../catalogueOf';
import { catalogueTable } from './catalogueTable';

/** What was found as plain figures, and where they come from. */
export const TableAndSources = memo(function TableAndSources({
  items,
}: {
  items: readonly CatalogueItem[];
}) {
  const i18n = useI18n();
  if (items.length === 0) return null;
  const figures = items.flatMap(({ condition }) => condition.latest ?? []);
  return (
    <>
      <TableDisclosure
        label={i18n.t('dimensions.table', { count: i18n.format.count(items.length) })}
        table={() => catalogueTable(items, i18n)}
      />
      <Provenance parts={[...provenanceWords(figures, i18n), i18n.t('catalogue.rule')]} />
    </>
  );
});
