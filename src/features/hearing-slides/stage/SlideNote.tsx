import { useLayoutEffect, useRef, useState } from 'react';
import { useI18n } from '@/i18n/I18n';
import styles from './SlideNote.module.css';

/** The note at a slide, as it was written. A long one scrolls, also by keyboard, and leaves the figures their room. */
export function SlideNote({ text }: { text: string }) {
  const { t } = useI18n();
  const box = useRef<HTMLElement>(null);
  const [isLong, setLong] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has another height
  useLayoutEffect(() => {
    const { current } = box;
    if (current !== null) setLong(current.scrollHeight > current.clientHeight);
  }, [text]);
  return (
    <section
      ref={box}
      className={styles.note}
      aria-label={t('hearing.notes.note')}
      {...(isLong && { tabIndex: 0 })}
    >
      <b>{t('hearing.slides.note')}</b> {text}
    </section>
  );
}
