import type { Percent } from '@/domain/units';
import { useI18n } from '@/i18n/I18n';
import styles from './Simulated.module.css';

/** The published part filled, the simulated part hatched; the finding above says it in words. */
export function ShareBar({ share }: { share: Percent }) {
  const { t } = useI18n();
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        <span style={{ width: `${100 - share}%` }} />
      </div>
      <p className={styles.how}>{t('data.simulated.bar')}</p>
    </>
  );
}
