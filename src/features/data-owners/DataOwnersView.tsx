import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { simulatedMark } from '@/i18n/sourceWords';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import styles from './DataOwners.module.css';
import { OwnerGroups } from './list/OwnerGroups';
import { ownersTable } from './ownersTable';
import { limitWords, ownersFinding } from './ownerWords';
import type { OwnersModel } from './selectOwners';

type DataOwnersViewProps = { model: OwnersModel; agencies: AgencyNames };

export function DataOwnersView({ model, agencies }: DataOwnersViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { on, owners, limits, sources } = model;
  const date = format.date(on);
  if (owners.length === 0) return <Note tone="empty">{t('data.owners.empty', { date })}</Note>;
  const finding = ownersFinding(model, agencies, i18n);
  return (
    <>
      <Finding>{finding}</Finding>
      <OwnerGroups model={model} agencies={agencies} />
      <TableDisclosure
        label={t('data.owners.table', { count: owners.length })}
        title={finding}
        table={() => ownersTable(model, agencies, i18n)}
      />
      <p className={styles.rule}>{t('data.owners.rule', { limits: limitWords(limits, i18n) })}</p>
      <Provenance parts={[simulatedMark(sources, i18n), t('data.owners.counted', { date })]} />
    </>
  );
}
