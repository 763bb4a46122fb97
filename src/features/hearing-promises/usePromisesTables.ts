import { useMemo } from 'react';
import type { SectionProps } from '@/domain/hearing/hearing';
import { useI18n } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import { promisesTable } from './sheet/promisesTable';
import { usePromises } from './usePromises';

/** The promises as a sheet; none where nothing was promised. */
export function usePromisesTables(props: SectionProps): DataTableModel[] {
  const i18n = useI18n();
  const model = usePromises(props);
  return useMemo(
    () => (model.listed.length === 0 ? [] : [promisesTable(model, i18n)]),
    [model, i18n],
  );
}
