import type { Service } from '@/domain/region/service';
import type { ServiceDuplicate } from '@/domain/region/serviceDuplicates';
import { useI18n } from '@/i18n/I18n';
import styles from './ServiceDuplicates.module.css';

/** Purposes that were served twice until all services but one were given up. */
export function SettledList({ settled }: { settled: readonly ServiceDuplicate[] }) {
  const { t, say } = useI18n();
  if (settled.length === 0) return null;
  const names = (services: readonly Service[]) => services.map(({ name }) => say(name)).join(', ');
  return (
    <>
      <h3 className={styles.settled}>{t('services.twice.settled')}</h3>
      <ul>
        {settled.map(({ purposeCode, running, inactive }) => (
          <li key={purposeCode}>
            {t('services.twice.settledItem', {
              purpose: running.map(({ purpose }) => say(purpose)).join(', '),
              running: names(running),
              inactive: names(inactive),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
