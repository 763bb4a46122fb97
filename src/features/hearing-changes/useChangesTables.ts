import type { SectionProps } from '@/domain/hearing/hearing';
import { useI18n } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import { changesTable } from './changesTable';
import { useChanges } from './useChanges';

export function useChangesTables(props: SectionProps): DataTableModel[] {
  const i18n = useI18n();
  const model = useChanges(props);
  return model.kind === 'compared' ? [changesTable(model, i18n)] : [];
}
