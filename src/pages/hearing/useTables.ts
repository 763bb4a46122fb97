import type { SectionProps } from '@/domain/hearing/hearing';
import { useBasisTables } from '@/features/hearing-basis';
import { useChangesTables } from '@/features/hearing-changes';
import { useExplanationsTables } from '@/features/hearing-explanations';
import { useIndicatorsTables } from '@/features/hearing-indicators';
import { useMacroTables } from '@/features/hearing-macro';
import { usePlacesTables } from '@/features/hearing-places';
import { usePromisesTables } from '@/features/hearing-promises';
import { useQuickWinsTables } from '@/features/hearing-quick-wins';
import type { DataTableModel } from '@/ui/data-table/DataTable';

/** Every table of the report, for one workbook. */
export const useTables = (shown: SectionProps): DataTableModel[] => [
  ...usePromisesTables(shown),
  ...useExplanationsTables(shown),
  ...useChangesTables(shown),
  ...useIndicatorsTables(shown),
  ...useQuickWinsTables(shown),
  ...usePlacesTables(shown),
  ...useMacroTables(shown),
  ...useBasisTables(shown),
];
