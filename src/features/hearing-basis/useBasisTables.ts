import { useAgencyNames } from '@/api/scorecard/useAgencyNames';
import type { SectionProps } from '@/domain/hearing/hearing';
import { useI18n } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import { definitionsFile } from './table/definitionsFile';
import { sourcesFile } from './table/sourcesFile';
import { useBasis } from './useBasis';

/** Definitions and sources for the workbook. */
export function useBasisTables(shown: SectionProps): DataTableModel[] {
  const i18n = useI18n();
  const model = useBasis(shown);
  const agencies = useAgencyNames(shown.viewpoint);
  return [definitionsFile(model, agencies, i18n), sourcesFile(model, i18n)];
}
