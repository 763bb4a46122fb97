import { useRef } from 'react';
import { useI18n } from '@/i18n/I18n';
import styles from './SlideNote.module.css';
import { useIsCut } from './useIsCut';

/** The note at a slide, as it was written. A long one scrolls and leaves the figures their room. */
export function SlideNote({ text }: { text: string }) {
  const { t } = useI18n();
  const box = useRef<HTMLElement>(null);
  const isCut = useIsCut(box);
  return (
    <section
      ref={box}
      className={styles.note}
      aria-label={t('hearing.notes.note')}
      {...(isCut && { tabIndex: 0 })}
    >
      <b>{t('hearing.slides.note')}</b> {text}
    </section>
  );
}
