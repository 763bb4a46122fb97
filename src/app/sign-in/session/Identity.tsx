import { useId, useState } from 'react';
import type { Session } from '@/api/sign-in/session/session';
import { Button } from '@/ui/Button';
import { type Gate, goToProvider } from '../gate';
import { showFailure } from '../gate-page/showPage';
import { useSignInWords } from '../signInWords';
import styles from './Identity.module.css';
import { useSession } from './useSession';

type IdentityProps = { gate: Gate; session: Session; onLeave: () => void };

/** Who is signed in, and the way out; or the way in. */
export function Identity({ gate, session, onLeave }: IdentityProps) {
  const { t } = useSignInWords(gate.words);
  const state = useSession(session);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (state.kind === 'out') {
    const enter = async () => {
      const failure = await goToProvider(gate);
      if (failure !== null) await showFailure(gate, failure);
    };
    return <Button onClick={() => void enter()}>{t('signIn.enter')}</Button>;
  }
  const { name } = state.person;
  const words = t('signIn.identity', { name });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for what is left or closed within
    <span
      className={styles.identity}
      onKeyDown={({ key, currentTarget }) => {
        if (key !== 'Escape') return;
        setOpen(false);
        currentTarget.querySelector('button')?.focus();
      }}
      onBlur={({ currentTarget, relatedTarget }) =>
        currentTarget.contains(relatedTarget) || setOpen(false)
      }
    >
      <Button
        className={styles.name}
        aria-label={words}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.whole}>{name}</span>
        <span className={styles.initials}>{initialsOf(name)}</span>
      </Button>
      <span id={id} className={`${styles.more} ${isOpen ? '' : styles.folded}`} tabIndex={-1}>
        <span>{words}</span>
        <Button onClick={onLeave}>{t('signIn.leave')}</Button>
      </span>
    </span>
  );
}

/** First letters of the first two words, where a whole name has no room. */
const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .flatMap((word) => /\p{L}/u.exec(word)?.[0] ?? [])
    .slice(0, 2)
    .join('')
    .toUpperCase();
