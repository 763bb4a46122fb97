import { BulletBar } from '@/charts/bars/BulletBar';
import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { shortNameOf } from '../freshnessWords';
import type { AgencyFreshness } from '../selectFreshness';
import type { BoardAxis } from './boardAxis';
import { owedLines } from './boardWords';
import styles from './LatenessBoard.module.css';

type LateRowProps = {
  entry: AgencyFreshness;
  agencies: AgencyNames;
  /** `null` where a bar has no room. */
  axis: BoardAxis | null;
};

/** An agency, what it owes, and its days past the deadline as a bar and in figures. */
export function LateRow({ entry, agencies, axis }: LateRowProps) {
  const i18n = useI18n();
  const { names, counts } = owedLines(entry, i18n);
  const name = shortNameOf(agencies, entry);
  const days = i18n.format.days(entry.daysPastDue);
  return (
    <li data-row className={styles.row}>
      <h2 className={styles.agency}>{name}</h2>
      <p className={styles.names}>{names}</p>
      <p className={styles.counts}>{counts}</p>
      {axis !== null && (
        <div className={styles.bar}>
          <BulletBar
            value={entry.daysPastDue}
            target={0}
            max={axis.max}
            tone="data"
            label={`${name}: ${i18n.t('attention.daysLate', { days })}`}
          />
        </div>
      )}
      <p className={styles.days}>{days}</p>
    </li>
  );
}
