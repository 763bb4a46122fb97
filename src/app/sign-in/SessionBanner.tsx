import { useState } from 'react';
import type { SignInFailure } from '@/api/sign-in/failure';
import type { Session } from '@/api/sign-in/session';
import { instant } from '@/domain/time/calendar';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';
import { type Gate, goToProvider } from './gate';
import { failureWords, useSignInWords } from './signInWords';
import { useSession } from './useSession';

/** Says that the session ends or is over; one press comes back to the same place by the provider. */
export function SessionBanner({ gate, session }: { gate: Gate; session: Session }) {
  const i18n = useSignInWords(gate.words);
  const { t, format } = i18n;
  const state = useSession(session);
  const [failure, setFailure] = useState<SignInFailure | null>(null);
  if (state.kind === 'in' || state.kind === 'out') return null;
  const isSilent = state.kind === 'ended' && state.why?.isFinal === false;
  const words =
    state.kind === 'ending'
      ? t('signIn.ending', { time: format.time(instant(new Date(state.at).toISOString())) })
      : t(isSilent ? 'signIn.endedSilent' : 'signIn.ended');
  return (
    <Banner words={words}>
      {failure !== null && (
        <p>{t('signIn.cannotLeave', { reason: failureWords(i18n, failure, gate.settings) })}</p>
      )}
      <Button onClick={() => void goToProvider(gate).then(setFailure)}>
        {t('signIn.enterAgain')}
      </Button>
    </Banner>
  );
}
