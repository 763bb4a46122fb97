import type { Ref } from 'react';
import { useI18n } from '@/i18n/I18n';
import { PickList } from '@/ui/pick-list/PickList';
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
      <PickList
        ref={ref}
        className={styles.list}
        takesFocus
        picks={titles.map((title, at) => ({
          key: String(at),
          label: title,
          isCurrent: at + 1 === number,
          mark: at + 1 === number ? t('hearing.slides.current') : null,
        }))}
        onPick={(at) => onGo(at + 1)}
      />
    </section>
  );
}
