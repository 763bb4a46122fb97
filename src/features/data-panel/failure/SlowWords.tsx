import { useEffect, useState } from 'react';
import { useFailureWords } from './words/useFailureWords';

/** Shorter waits are nothing to speak of. */
const SLOW_MS = 8000;
const STEP_MS = 1000;

/** How long a panel has waited. Not read aloud: each panel would count on its own. */
export function SlowWords({ since }: { since: number }) {
  const { t } = useFailureWords();
  const [waited, setWaited] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setWaited(performance.now() - since), STEP_MS);
    return () => clearInterval(timer);
  }, [since]);
  if (waited < SLOW_MS) return null;
  return (
    <span aria-hidden="true">{t('failure.slow', { seconds: Math.floor(waited / 1000) })}</span>
  );
}
