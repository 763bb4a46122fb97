import type { ReactNode } from 'react';
import styles from './PageHead.module.css';

type PageHeadProps = {
  /** The page's finding, or its name where there is none yet. */
  title: string;
  /** For the tab: understood without the page, e.g. "IPM, Lombok Tengah". */
  documentTitle: string;
  /** Above the heading: where the page belongs. */
  trail?: ReactNode;
  /** Short facts beside the heading: what it is, of when, received when. */
  facts?: readonly string[];
};

/** The head of every page but the overview, whose head draws its bands too. */
export function PageHead({ title, documentTitle, trail, facts = [] }: PageHeadProps) {
  return (
    <div className={styles.head}>
      {trail !== undefined && <p className={styles.trail}>{trail}</p>}
      <h1 className={styles.title} tabIndex={-1}>
        {title}
      </h1>
      {facts.length > 0 && (
        <ul className={styles.facts}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      <title>{documentTitle}</title>
    </div>
  );
}
