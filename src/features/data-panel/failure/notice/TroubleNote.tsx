import type { ComponentType } from 'react';
import { HttpError } from '@/api/http/errors';
import { isSignInOffered } from '@/api/sign-in/offered';
import type { Instant } from '@/domain/time/calendar';
import { Button } from '@/ui/Button';
import { useMomentOf } from '@/ui/ClockSkewContext';
import { Note } from '@/ui/Note';
import { useFailureWords } from '../words/useFailureWords';
import type { PanelTrouble } from './sharedTrouble';

type TroubleNoteProps = {
  troubles: readonly PanelTrouble[];
  now: Instant;
  Report: ComponentType<{ error: Error }> | undefined;
  /** It tells it for the whole page. */
  isShared?: boolean;
};

/** What went wrong, what the reader can do, and a retry that also happens by itself. */
export function TroubleNote({ troubles, now, Report, isShared = false }: TroubleNoteProps) {
  const { t, format } = useFailureWords();
  const momentOf = useMomentOf();
  const [first] = troubles;
  if (first === undefined) return null;
  const { reason, error } = first;
  const ages = troubles.flatMap(({ receivedAt }) => receivedAt ?? []);
  const received = momentOf(Math.min(...(ages.length > 0 ? ages : [Date.now()])));
  const age = format.age(received, now < received ? received : now);
  const stale = t('stale.sentence', { time: format.moment(received), age, reason });
  // A server that said when has it said in the sentence.
  const isTimed = error instanceof HttpError && error.retryAt !== null;
  // The way in stands above the page.
  const isToSignIn = error instanceof HttpError && error.status === 401 && isSignInOffered();
  const lines = [...new Set(troubles.flatMap(({ detail }) => detail))];
  const isStale = ages.length > 0;
  return (
    <Note tone={ages.length === troubles.length ? 'stale' : 'failed'}>
      <p>{isStale ? stale : <strong>{reason}</strong>}</p>
      {!isTimed && !isToSignIn && <p>{t('failure.automatic')}</p>}
      {(isShared || !isStale) && (
        <>
          {!isToSignIn && (
            <Button
              onClick={() => {
                for (const { onRetry } of troubles) onRetry();
              }}
            >
              {t('failure.retry')}
            </Button>
          )}
          <details>
            <summary>{t('failure.technical')}</summary>
            {lines.map((line) => (
              <p key={line}>
                <code>{line}</code>
              </p>
            ))}
            {Report && <Report error={error} />}
          </details>
        </>
      )}
    </Note>
  );
}
