import { useMomentOf } from '@/ui/ClockSkewContext';
import { useFailureWords } from '../words/useFailureWords';
import styles from './ShortTrouble.module.css';

/** All that a panel says of a trouble that is told above for the whole page. */
export function ShortTrouble({ receivedAt }: { receivedAt: number | undefined }) {
  const { t, format } = useFailureWords();
  const momentOf = useMomentOf();
  if (receivedAt === undefined) return <p className={styles.short}>{t('failure.above')}</p>;
  return (
    <p className={styles.short}>
      <svg className={styles.clock} viewBox="0 0 20 20" aria-hidden="true">
        <path d="M10 2a8 8 0 1 0 .01 0zM10 5v5l4 3" />
      </svg>
      {t('stale.received', { time: format.time(momentOf(receivedAt)) })}
    </p>
  );
}
