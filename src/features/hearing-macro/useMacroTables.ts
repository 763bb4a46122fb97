import type { SectionProps } from '@/domain/hearing/hearing';
import { useI18n } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import { macroFile } from './table/macroFile';
import { useMacro } from './useMacro';

export const useMacroTables = (shown: SectionProps): DataTableModel[] => [
  macroFile(useMacro(shown), useI18n()),
];
