import { hearingName } from '@/i18n/hearingName';
import { useI18n } from '@/i18n/I18n';
import type { PresentationProps } from '../presentationProps';
import styles from './SlideStage.module.css';

/** Which hearing, about whom, of which day; in the tab with the slide. The first slide says it itself. */
export function SlideHeader({ hearing, scope, regency, slides, number }: PresentationProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const name = hearingName(hearing, i18n);
  const title = slides[number - 1]?.title ?? '';
  return (
    <header className={styles.header}>
      <p>
        {number === 1 ? (
          <strong>{regency}</strong>
        ) : (
          <>
            <strong>{name}</strong> <span>{scope}</span>
          </>
        )}
      </p>
      <p>{t('hearing.slides.perDay', { date: format.date(hearing.asOf) })}</p>
      <title>{t('hearing.slides.document', { number, count: slides.length, title, name })}</title>
    </header>
  );
}
