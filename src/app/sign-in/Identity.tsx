import type { Session } from '@/api/sign-in/session';
import { Button } from '@/ui/Button';
import styles from './GatePage.module.css';
import { type Gate, goToProvider } from './gate';
import { showFailure } from './showPage';
import { useSignInWords } from './signInWords';
import { useSession } from './useSession';

type IdentityProps = { gate: Gate; session: Session; onLeave: () => void };

/** Who is signed in, and the way out; or the way in. */
export function Identity({ gate, session, onLeave }: IdentityProps) {
  const { t } = useSignInWords(gate.words);
  const state = useSession(session);
  if (state.kind === 'out') {
    const enter = async () => {
      const failure = await goToProvider(gate);
      if (failure !== null) await showFailure(gate, failure);
    };
    return <Button onClick={() => void enter()}>{t('signIn.enter')}</Button>;
  }
  const { name } = state.person;
  return (
    <span className={styles.identity}>
      <span className={styles.name} title={name}>
        {t('signIn.identity', { name })}
      </span>
      <Button onClick={onLeave}>{t('signIn.leave')}</Button>
    </span>
  );
}
