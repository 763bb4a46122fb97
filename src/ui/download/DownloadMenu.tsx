import { lazy, Suspense, type ToggleEvent, useId, useState } from 'react';
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

/** Where "Unduh" alone would not tell what. */
type DownloadMenuProps = Downloadable & { label?: string };

/**
 * "Unduh": the figures as files, and the drawing as a picture where there is one. A native popover: no
 * panel clips it, Escape or a press elsewhere closes it, and the focus goes back to the button.
 */
export function DownloadMenu({ label, ...props }: DownloadMenuProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const origin = useDownloadOrigin();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  if (origin === null) return null;
  return (
    <div className={styles.download} data-screen-only="">
      <button type="button" className={styles.button} popoverTarget={id}>
        {label ?? t('download.button')}
        {props.title !== undefined && <VisuallyHidden>: {props.title}</VisuallyHidden>}
      </button>
      <div
        id={id}
        popover="auto"
        className={styles.menu}
        onBeforeToggle={placeBelowButton}
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {isOpen && (
          <ErrorBoundary resetKey={isOpen} fallback={() => <p>{t('failure.program')}</p>}>
            <Suspense fallback={<p>{t('panel.loading')}</p>}>
              <DownloadFormats {...props} origin={origin} common={i18n} />
            </Suspense>
          </ErrorBoundary>
        )}
      </div>
    </div>
  );
}

/** Under its button, towards the middle of the page, in whose coordinates it is, so that it scrolls along. */
function placeBelowButton({ currentTarget: menu }: ToggleEvent<HTMLElement>): void {
  const button = menu.previousElementSibling?.getBoundingClientRect();
  if (button === undefined) return;
  const { clientWidth } = document.documentElement;
  const isRight = button.left > clientWidth / 2;
  menu.style.top = `${button.bottom + window.scrollY}px`;
  menu.style.left = isRight ? 'auto' : `${button.left}px`;
  menu.style.right = isRight ? `${clientWidth - button.right}px` : 'auto';
}
