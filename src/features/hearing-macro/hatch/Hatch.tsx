import styles from './Hatch.module.css';

/** The hatching of a year without a figure; `label` says why. */
export const Hatch = ({ label }: { label: string }) => (
  <span className={styles.hatch} role="img" aria-label={label} />
);
