import type { Instant } from '@/domain/calendar';
import type { Indicator, MeasuredObservation } from '@/domain/indicator';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { DataTable } from '@/ui/data-table/DataTable';
import { Provenance } from '@/ui/Prose';
import { clocksTable } from './clocksTable';

export type ClocksViewProps = {
  indicator: Indicator;
  latest: MeasuredObservation;
  receivedAt: Instant;
  now: Instant;
};

/** The four times of one figure, never to be taken for one another. */
export function ClocksView(props: ClocksViewProps) {
  const i18n = useI18n();
  return (
    <>
      <DataTable {...clocksTable(props, i18n)} />
      <Provenance parts={provenanceWords([props.latest], i18n)} />
    </>
  );
}
