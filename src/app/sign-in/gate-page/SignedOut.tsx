import { useEffect, useRef } from 'react';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import { Note } from '@/ui/Note';
import styles from './GatePage.module.css';

type SignedOutProps = {
  /** `elsewhere`: in another window; `alone`: the provider could not be told. */
  how: 'here' | 'elsewhere' | 'alone';
  onEnter: () => void;
  /** Where the installation opens for everybody. */
  onOpenWithout: (() => void) | null;
};

/** Nothing of what was shown is here any more; how to come back. */
export function SignedOut({ how, onEnter, onOpenWithout }: SignedOutProps) {
  const { t } = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <title>{t('signIn.out.title')}</title>
      <h1 ref={heading} tabIndex={-1}>
        {t('signIn.out.title')}
      </h1>
      {how === 'elsewhere' && <p>{t('signIn.out.elsewhere')}</p>}
      <p>{t('signIn.out.help')}</p>
      {how === 'alone' && <Note tone="failed">{t('signIn.out.provider')}</Note>}
      <div className={styles.ways}>
        <Button onClick={onEnter}>{t('signIn.enterAgain')}</Button>
        {onOpenWithout !== null && (
          <Button onClick={onOpenWithout}>{t('signIn.openWithout')}</Button>
        )}
      </div>
    </>
  );
}
