import type { ReactNode } from 'react';
import styles from './NameLink.module.css';
import { PageLink } from './PageLink';
import type { PageTarget } from './paths';

/** The name of a thing that has a page of its own, large enough to be touched. */
export const NameLink = ({ to, children }: { to: PageTarget; children: ReactNode }) => (
  <PageLink to={to} className={styles.name}>
    {children}
  </PageLink>
);
