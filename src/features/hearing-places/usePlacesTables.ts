import type { SectionProps } from '@/domain/hearing/hearing';
import type { DataTableModel } from '@/ui/data-table/DataTable';

export const usePlacesTables = (_: SectionProps): DataTableModel[] => [];
