import styles from './Skeleton.module.css';

/** A grey stand-in of the size the content will have, so that nothing moves when it arrives. */
export function Skeleton({ height, label }: { height: string; label: string }) {
  return (
    <div className={styles.skeleton} style={{ height }} role="status" data-pending="">
      <span>{label}</span>
    </div>
  );
}
