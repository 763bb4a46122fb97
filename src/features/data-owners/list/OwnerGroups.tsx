import type { ReactNode } from 'react';
import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import styles from '../DataOwners.module.css';
import type { OwnersModel } from '../selectOwners';
import { LateOwner } from './LateOwner';
import { PlainOwner } from './PlainOwner';

type OwnerGroupsProps = {
  model: Pick<OwnersModel, 'late' | 'never' | 'current'>;
  agencies: AgencyNames;
};

/** The late in the order of their lateness, then those that never reported, then those in time. */
export function OwnerGroups({ model: { late, never, current }, agencies }: OwnerGroupsProps) {
  const { t } = useI18n();
  const titles = {
    late: t('data.owners.lateHeading', { count: late.length }),
    never: t('data.owners.neverHeading', { count: never.length }),
    current: t('data.owners.currentHeading', { count: current.length }),
  };
  const plain = (owners: typeof late) =>
    owners.map((owner) => <PlainOwner key={owner.agency} owner={owner} agencies={agencies} />);
  return (
    <>
      {late.length > 0 && (
        <Group title={titles.late}>
          <ol className={styles.late} aria-label={titles.late}>
            {late.map((owner) => (
              <LateOwner key={owner.agency} owner={owner} late={late} agencies={agencies} />
            ))}
          </ol>
        </Group>
      )}
      {never.length > 0 && (
        <Group title={titles.never}>
          <p className={styles.rule}>{t('data.owners.neverNote')}</p>
          <ul className={styles.plain} aria-label={titles.never}>
            {plain(never)}
          </ul>
        </Group>
      )}
      {current.length > 0 && (
        <Group title={titles.current}>
          <ul className={styles.plain} aria-label={titles.current}>
            {plain(current)}
          </ul>
        </Group>
      )}
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </>
  );
}
