import { StateCell } from '../report/ChangeCells';
import type { ChangeRow } from '../words/changeRow';
import styles from './ChangesSlide.module.css';

/** Item and owner, what it was, what it is, and what that means. */
export function ChangesSlideRow({ row }: { row: ChangeRow }) {
  const { item, aspect, owner, before, after, difference, direction, remarks } = row;
  return (
    <li data-row className={styles.row}>
      <div className={styles.item}>
        <h2>{item}</h2>
        <p>
          <b>{owner}</b>
          {aspect !== null && ` · ${aspect}`}
        </p>
      </div>
      <div className={`${styles.state} ${styles.before}`}>
        <StateCell cell={before} />
      </div>
      <div className={`${styles.state} ${styles.after}`}>
        <StateCell cell={after} />
      </div>
      <div className={styles.meaning}>
        <b>{direction}</b>
        {difference !== null && <p>{difference.text}</p>}
        {remarks.slice(0, 1).map((remark) => (
          <p key={remark} className={styles.remark}>
            {remark}
          </p>
        ))}
      </div>
    </li>
  );
}
