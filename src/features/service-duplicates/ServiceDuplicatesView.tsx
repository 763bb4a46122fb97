import type { AgencyNames } from '@/domain/region/region';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { namedSources } from '@/i18n/serviceWords';
import { provenanceWords } from '@/i18n/sourceWords';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import { DuplicateItem } from './DuplicateItem';
import { duplicatesTable } from './duplicatesTable';
import styles from './ServiceDuplicates.module.css';
import { SettledList } from './SettledList';
import type { DuplicatesModel } from './selectDuplicates';

type ServiceDuplicatesViewProps = { model: DuplicatesModel; agencies: AgencyNames; on: IsoDate };

export function ServiceDuplicatesView({ model, agencies, on }: ServiceDuplicatesViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { all, purposes, settled } = model;
  if (all.length === 0)
    return <Note tone="empty">{t('services.empty', { date: format.date(on) })}</Note>;
  const finding =
    purposes.length === 0
      ? t('services.twice.none')
      : t('services.twice.finding', {
          count: purposes.length,
          services: model.services,
          running: model.running,
          agencies: model.agencies,
        });
  const shown = [...purposes, ...settled].flatMap(({ running, inactive }) => [
    ...running,
    ...inactive,
  ]);
  return (
    <>
      <Finding>{finding}</Finding>
      <ol className={styles.purposes}>
        {purposes.map((purpose) => (
          <DuplicateItem key={purpose.purposeCode} purpose={purpose} agencies={agencies} />
        ))}
      </ol>
      <SettledList settled={settled} />
      {purposes.length > 0 && (
        <TableDisclosure
          label={t('services.twice.table')}
          title={finding}
          table={() => duplicatesTable(purposes, agencies, i18n)}
        />
      )}
      <Provenance
        parts={[
          t('services.twice.rule'),
          ...provenanceWords(all, i18n),
          ...namedSources(shown, i18n),
        ]}
      />
    </>
  );
}
