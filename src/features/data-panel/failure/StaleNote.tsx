import type { Instant } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { useMomentOf } from '@/ui/ClockSkewContext';
import { Note } from '@/ui/Note';
import { useFailure } from './useFailure';

type StaleNoteProps = { error: Error; receivedAt: number; now: Instant };

/** The last good answer stays on screen; this says how old it is and what failed. */
export function StaleNote({ error, receivedAt, now }: StaleNoteProps) {
  const { t, format } = useI18n();
  const received = useMomentOf()(receivedAt);
  const { sentence } = useFailure(error);
  return (
    <Note tone="stale">
      <p>
        {t('stale.sentence', {
          time: format.moment(received),
          age: format.age(received, now < received ? received : now),
          reason: sentence,
        })}
      </p>
    </Note>
  );
}
