import { type Service, safeAddress } from '@/domain/region/service';
import { useI18n } from '@/i18n/I18n';
import styles from './ServiceTable.module.css';

type NameCellProps = {
  service: Service;
  district: string | null;
  samePurpose: readonly Service[];
};

/** Name, what it is for, where it belongs, and what else serves the same purpose. */
export function NameCell({ service, district, samePurpose }: NameCellProps) {
  const { t, say } = useI18n();
  const address = safeAddress(service);
  const belongs = [t(`dimension.${service.dimension}`), ...(district === null ? [] : [district])];
  return (
    <>
      <b>{say(service.name)}</b> <span className={styles.purpose}>{say(service.purpose)}</span>{' '}
      <small>{belongs.join(' · ')}</small>{' '}
      {samePurpose.length > 0 && (
        <small className={styles.same}>
          {t('services.list.same', { names: samePurpose.map((it) => say(it.name)).join(', ') })}
        </small>
      )}{' '}
      {address !== null && (
        <a href={address.href} rel="noreferrer">
          {t('services.list.open', { host: address.host })}
        </a>
      )}
    </>
  );
}
