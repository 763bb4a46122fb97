import type { DataOwner, OwedIndicator } from '@/domain/agency/dataOwners';
import styles from '../DataOwners.module.css';

/** One mark an indicator: a lozenge past its deadline, a circle in time. The words beside it count them. */
export function OwedMarks({ owner: { owed } }: { owner: DataOwner }) {
  return (
    <span className={styles.marks} aria-hidden="true">
      {owed.map(({ indicator, freshness }) => (
        <Mark key={indicator.id} kind={freshness.kind} />
      ))}
    </span>
  );
}

function Mark({ kind }: { kind: OwedIndicator['freshness']['kind'] }) {
  if (kind === 'current') return <span className={styles.mark} />;
  return (
    <svg viewBox="0 0 20 20" className={styles.markLate} aria-hidden="true">
      <path d="M10 .6 19.4 10 10 19.4.6 10z" />
    </svg>
  );
}
