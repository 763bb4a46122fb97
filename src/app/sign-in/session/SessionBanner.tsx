import { useState } from 'react';
import type { SignInFailure } from '@/api/sign-in/failure';
import type { Journey } from '@/api/sign-in/journey/pending';
import type { Session } from '@/api/sign-in/session/session';
import { Button } from '@/ui/Button';
import { type Gate, goToProvider } from '../gate';
import { failureWords, useSignInWords } from '../signInWords';
import styles from './SessionBanner.module.css';
import { sessionNotice } from './sessionNotice';
import { useRefusal } from './useRefusal';
import { useSession } from './useSession';

/**
 * Says that the session ends or is over, or what an API refuses to whoever is there; one press comes back to
 * the same place by the provider.
 */
export function SessionBanner({ gate, session }: { gate: Gate; session: Session }) {
  const i18n = useSignInWords(gate.words);
  const { t } = i18n;
  const refusal = useRefusal(gate.queryClient);
  const notice = sessionNotice(i18n, useSession(session), refusal);
  const [failure, setFailure] = useState<SignInFailure | null>(null);
  if (notice === null) return null;
  const go = async (journey: Partial<Journey>) => setFailure(await goToProvider(gate, journey));
  return (
    <div className={styles.banner} role="status" data-screen-only="">
      <strong>
        <span className={styles.long}>{notice.words}</span>
        <span className={styles.short}>{notice.short}</span>
      </strong>
      <Button onClick={() => void go({ asOther: notice.asOther })}>{notice.button}</Button>
      {failure !== null && (
        <p>{t('signIn.cannotLeave', { reason: failureWords(i18n, failure, gate.settings) })}</p>
      )}
    </div>
  );
}
