import { type ReactNode, useState } from 'react';
import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import styles from './Simulated.module.css';
import type { IndicatorCount } from './selectSimulated';

type IndicatorCountsProps = {
  title: string;
  counts: readonly IndicatorCount[];
  /** Opens on demand, and is only then made: there may be hundreds. */
  isFolded?: boolean;
};

/** Indicators of one kind with the number of their figures. */
export function IndicatorCounts({ title, counts, isFolded = false }: IndicatorCountsProps) {
  if (counts.length === 0) return null;
  if (isFolded)
    return (
      <Folded title={title}>
        <CountList counts={counts} />
      </Folded>
    );
  return (
    <>
      <h3 className={styles.heading}>{title}</h3>
      <CountList counts={counts} />
    </>
  );
}

function Folded({ title, children }: { title: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.folded}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{title}</summary>
      {isOpen && children}
    </details>
  );
}

function CountList({ counts }: Pick<IndicatorCountsProps, 'counts'>) {
  const { t, say } = useI18n();
  return (
    <ul className={styles.counts}>
      {counts.map(({ indicator, simulated, all }) => (
        <li key={indicator.id}>
          <PageLink to={{ page: 'indicator', id: indicator.id }}>{say(indicator.name)}</PageLink>
          <small>
            {simulated > 0 && simulated < all
              ? t('data.simulated.countMixed', { simulated, count: all })
              : t('data.simulated.count', { count: all })}
          </small>
        </li>
      ))}
    </ul>
  );
}
