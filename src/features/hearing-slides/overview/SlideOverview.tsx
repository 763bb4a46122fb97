import type { Ref } from 'react';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import { SceneFinding } from '@/ui/wall/SceneParts';
import styles from './SlideOverview.module.css';

type SlideOverviewProps = {
  ref: Ref<HTMLOListElement>;
  titles: readonly string[];
  /** The slide on screen, from 1. */
  number: number;
  onGo: (number: number) => void;
};

/** Every slide by its title; the one on screen has the focus, arrows move it. */
export function SlideOverview({ ref, titles, number, onGo }: SlideOverviewProps) {
  const { t } = useI18n();
  return (
    <section className={styles.overview} aria-label={t('hearing.slides.overview')}>
      <SceneFinding>{t('hearing.slides.overview')}</SceneFinding>
      <ol ref={ref} className={styles.list}>
        {titles.map((title, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a slide is its place
          <li key={at}>
            <Button
              ref={at + 1 === number ? focusOnce : undefined}
              className={styles.slide}
              aria-current={at + 1 === number ? 'step' : undefined}
              onClick={() => onGo(at + 1)}
            >
              <span className={styles.number}>{at + 1}</span>
              <span>{title}</span>
              {at + 1 === number && (
                <span className={styles.current}>{t('hearing.slides.current')}</span>
              )}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** As a constant it runs when the button comes, not whenever it is drawn. */
const focusOnce = (button: HTMLButtonElement | null) => button?.focus();
