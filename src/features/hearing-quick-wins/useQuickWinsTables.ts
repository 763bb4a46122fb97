import type { SectionProps } from '@/domain/hearing/hearing';
import { useI18n } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import { quickWinsTable } from './table/quickWinsTable';
import { useQuickWins } from './useQuickWins';

/** The quick wins of the scope for the workbook; none where the scope has none. */
export function useQuickWinsTables(shown: SectionProps): DataTableModel[] {
  const i18n = useI18n();
  const { model, agencies } = useQuickWins(shown);
  return model.ranked.length === 0 ? [] : [quickWinsTable(model, agencies, i18n)];
}
