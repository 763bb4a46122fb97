import type { SectionProps } from '@/domain/hearing/hearing';
import { useI18n } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import { offTrackSheet } from './sheet/offTrackSheet';
import { unreportedSheet } from './sheet/unreportedSheet';
import { useExplanations } from './useExplanations';

/** What is off track and what was not reported, a sheet each. */
export function useExplanationsTables(props: SectionProps): DataTableModel[] {
  const i18n = useI18n();
  const model = useExplanations(props);
  return [
    ...(model.offTrack.length === 0 ? [] : [offTrackSheet(model, i18n)]),
    ...(model.unreported.length === 0 ? [] : [unreportedSheet(model, i18n)]),
  ];
}
