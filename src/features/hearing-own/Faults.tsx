import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import styles from './OwnEdition.module.css';
import { type Draft, type DraftFault, FIRST_DAY } from './ownEdition';

type FaultsProps = { id: string; faults: readonly DraftFault[]; draft: Draft; today: IsoDate };

/** Which field is at fault, why, and how to mend it; and what today as a day would mean. */
export function Faults({ id, faults, draft, today }: FaultsProps) {
  const { t, format } = useI18n();
  const words: Record<DraftFault, string> = {
    asOf: t('hearings.own.asOfMissing', {
      first: format.date(FIRST_DAY),
      last: format.date(today),
    }),
    meeting: t('hearings.own.meetingBad', { value: draft.meeting }),
  };
  return (
    <div id={id} className={styles.faults} role="status">
      {faults.map((fault) => (
        <p key={fault} className={styles.fault}>
          {words[fault]}
        </p>
      ))}
      {draft.asOf === today && <p>{t('hearings.own.asOfToday')}</p>}
    </div>
  );
}
