import type { AgencyNames } from '@/domain/region';
import { useI18n } from '@/i18n/I18n';
import { simulatedMark } from '@/i18n/sourceWords';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import styles from './DataOwners.module.css';
import { LateOwner } from './list/LateOwner';
import { PlainOwner } from './list/PlainOwner';
import { ownersTable } from './ownersTable';
import { limitWords, ownersFinding } from './ownerWords';
import type { OwnersModel } from './selectOwners';

type DataOwnersViewProps = { model: OwnersModel; agencies: AgencyNames };

export function DataOwnersView({ model, agencies }: DataOwnersViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { on, owners, late, never, current, limits, sources } = model;
  const date = format.date(on);
  if (owners.length === 0) return <Note tone="empty">{t('data.owners.empty', { date })}</Note>;
  const finding = ownersFinding(model, agencies, i18n);
  return (
    <>
      <Finding>{finding}</Finding>
      {late.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('data.owners.lateHeading', { count: late.length })}</h3>
          <ol className={styles.late}>
            {late.map((owner) => (
              <LateOwner key={owner.agency} owner={owner} late={late} agencies={agencies} />
            ))}
          </ol>
        </>
      )}
      {never.length > 0 && (
        <>
          <h3 className={styles.heading}>
            {t('data.owners.neverHeading', { count: never.length })}
          </h3>
          <p className={styles.rule}>{t('data.owners.neverNote')}</p>
          <ul className={styles.plain}>
            {never.map((owner) => (
              <PlainOwner key={owner.agency} owner={owner} agencies={agencies} />
            ))}
          </ul>
        </>
      )}
      {current.length > 0 && (
        <>
          <h3 className={styles.heading}>
            {t('data.owners.currentHeading', { count: current.length })}
          </h3>
          <ul className={styles.plain}>
            {current.map((owner) => (
              <PlainOwner key={owner.agency} owner={owner} agencies={agencies} />
            ))}
          </ul>
        </>
      )}
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
