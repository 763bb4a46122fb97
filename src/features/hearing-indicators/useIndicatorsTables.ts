import { useMemo } from 'react';
import type { SectionProps } from '@/domain/hearing/hearing';
import { useI18n } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import { indicatorsSheet } from './sheet/indicatorsSheet';
import { useIndicators } from './useIndicators';

/** The indicators as a sheet; none where the scope has none. */
export function useIndicatorsTables(props: SectionProps): DataTableModel[] {
  const i18n = useI18n();
  const model = useIndicators(props);
  return useMemo(() => (model.total === 0 ? [] : [indicatorsSheet(model, i18n)]), [model, i18n]);
}
