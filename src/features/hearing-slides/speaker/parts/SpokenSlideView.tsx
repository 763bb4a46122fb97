import type { SpokenSlide } from '@/domain/hearing/slides/speaker';
import { useI18n } from '@/i18n/I18n';
import styles from '../SpeakerView.module.css';

type SpokenSlideViewProps = { slide: SpokenSlide | undefined; isCurrent?: boolean };

/** A slide by its title, with its note as it was written. */
export function SpokenSlideView({ slide, isCurrent = false }: SpokenSlideViewProps) {
  const { t } = useI18n();
  if (slide === undefined) return null;
  return (
    <>
      <p className={isCurrent ? styles.current : styles.coming}>{slide.title}</p>
      {slide.note !== null && <p className={styles.note}>{slide.note}</p>}
      {slide.note === null && isCurrent && (
        <p className={styles.noNote}>{t('hearing.speaker.noNote')}</p>
      )}
    </>
  );
}
