import type { Duty } from '@/domain/agency/duties/duty';
import type { HearingNames } from '@/i18n/duty/dutyLimit';
import { useDrawn } from '@/ui/long-list/useDrawn';
import styles from '../AgencyDuties.module.css';
import { DutyRow } from './DutyRow';

type DutyGroupProps = { title: string; duties: readonly Duty[]; hearings: HearingNames };

/** Drawn piece by piece: a large agency owes hundreds of things. */
export function DutyGroup({ title, duties, hearings }: DutyGroupProps) {
  const drawn = useDrawn(duties);
  if (duties.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{title}</h3>
      <ol className={styles.list} aria-label={title}>
        {drawn.map((duty) => (
          <DutyRow key={duty.key} duty={duty} hearings={hearings} />
        ))}
      </ol>
    </>
  );
}
