import type { SectionProps } from '@/domain/hearing/hearing';
import type { DataTableModel } from '@/ui/data-table/DataTable';

export const useIndicatorsTables = (_: SectionProps): DataTableModel[] => [];
