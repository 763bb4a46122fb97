import { useEffect, useRef } from 'react';
import type { SignInFailure } from '@/api/sign-in/failure';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import { Note } from '@/ui/Note';
import type { Gate } from '../gate';
import { failureDetail, failureWords } from '../signInWords';
import styles from './GatePage.module.css';

type SignInFailedProps = {
  gate: Gate;
  failure: SignInFailure;
  onRetry: () => void;
  /** Where the installation opens for everybody. */
  onOpenWithout: (() => void) | null;
};

/** Why nobody could be signed in, and every way on. */
export function SignInFailed({ gate, failure, onRetry, onOpenWithout }: SignInFailedProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const detail = failureDetail(failure);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <title>{t('signIn.failed.title')}</title>
      <h1 ref={heading} tabIndex={-1}>
        {t('signIn.failed.title')}
      </h1>
      <Note tone="failed">
        <p>{failureWords(i18n, failure, gate.settings)}</p>
        {detail !== null && (
          <details>
            <summary>{t('signIn.failed.technical')}</summary>
            <p>{t('signIn.failed.detail', { detail })}</p>
          </details>
        )}
      </Note>
      <div className={styles.ways}>
        <Button onClick={onRetry}>{t('signIn.failed.retry')}</Button>
        {onOpenWithout !== null && (
          <Button onClick={onOpenWithout}>{t('signIn.openWithout')}</Button>
        )}
      </div>
    </>
  );
}
