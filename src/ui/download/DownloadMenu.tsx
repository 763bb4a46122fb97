import { lazy, Suspense, useRef, useState } from 'react';
import { useI18n } from '@/i18n/I18n';
import { ErrorBoundary } from '../ErrorBoundary';
import { VisuallyHidden } from '../VisuallyHidden';
import styles from './DownloadMenu.module.css';
import { useDownloadOrigin } from './DownloadOrigin';
import type { Downloadable } from './downloadable';

/** Fetched when first opened: the first view carries no more than the button. */
const DownloadFormats = lazy(async () => ({
  default: (await import('./menu/DownloadFormats')).DownloadFormats,
}));

/** "Unduh": the figures as files, and the drawing as a picture where there is one. */
export function DownloadMenu(props: Downloadable) {
  const { t } = useI18n();
  const origin = useDownloadOrigin();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  if (origin === null) return null;
  return (
    <div className={styles.download} data-screen-only="">
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t('download.button')}
        {props.title !== undefined && <VisuallyHidden>: {props.title}</VisuallyHidden>}
      </button>
      {isOpen && (
        <ErrorBoundary resetKey={isOpen} fallback={() => <p>{t('failure.program')}</p>}>
          <Suspense fallback={<p className={styles.loading}>{t('panel.loading')}</p>}>
            <DownloadFormats
              {...props}
              origin={origin}
              opener={button}
              onDismiss={() => setOpen(false)}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}
