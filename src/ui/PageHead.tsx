import type { CSSProperties, ReactNode } from 'react';
import styles from './PageHead.module.css';

/** Height of the head with all that follows it, on a phone and on a wider screen. */
type HeadRoom = { phone: string; wide: string };

type PageHeadProps = {
  /** The page's finding, or its name where there is none yet. */
  title: string;
  /** For the tab: understood without the page, e.g. "IPM, Lombok Tengah". */
  documentTitle: string;
  /** Above the heading: where the page belongs. */
  trail?: ReactNode;
  /** Short facts beside the heading: what it is, of when, received when. */
  facts?: readonly string[];
  /** The finding is on its way: its room is kept, so that little moves when it arrives. */
  isWaiting?: boolean;
  room?: HeadRoom;
};

/** A finding of two lines on a phone and one elsewhere, with its facts. */
const USUAL_ROOM: HeadRoom = { phone: '200px', wide: '93px' };

/** The head of every page but the overview, whose head draws its bands too. */
export function PageHead(props: PageHeadProps) {
  const { title, documentTitle, trail, facts = [], isWaiting = false, room = USUAL_ROOM } = props;
  return (
    <>
      <div
        className={`${styles.head} ${isWaiting ? styles.waiting : ''}`}
        style={isWaiting ? roomStyle(room) : undefined}
      >
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
      {/* Where a trouble of the whole page is told. */}
      <div data-notice="" />
    </>
  );
}

const roomStyle = ({
  phone,
  wide,
}: HeadRoom): CSSProperties & Record<`--room-${string}`, string> => ({
  '--room-phone': phone,
  '--room-wide': wide,
});
