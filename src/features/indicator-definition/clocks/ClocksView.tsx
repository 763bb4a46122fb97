import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { DataTable } from '@/ui/data-table/DataTable';
import { Provenance } from '@/ui/Prose';
import { type Clocks, clocksTable } from './clocksTable';

/** The four times of one figure, never to be taken for one another. */
export function ClocksView(props: Clocks) {
  const i18n = useI18n();
  return (
    <>
      <DataTable {...clocksTable(props, i18n)} />
      <Provenance parts={provenanceWords([props.latest], i18n)} />
    </>
  );
}
