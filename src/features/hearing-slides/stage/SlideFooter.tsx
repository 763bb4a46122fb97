import { useI18n } from '@/i18n/I18n';
import type { PresentationProps } from '../presentationProps';
import { ProofLinks } from './ProofLinks';
import styles from './SlideStage.module.css';

/** Whose figures of when, where they are proved, which slide this is and what comes after it. */
export function SlideFooter({ hearing, regency, simulated, slides, number }: PresentationProps) {
  const { t, format } = useI18n();
  const next = slides[number];
  const place = t('hearing.slides.place', { regency, date: format.date(hearing.asOf) });
  return (
    <footer className={styles.footer}>
      <div className={styles.line}>
        <ProofLinks proof={slides[number - 1]?.proof ?? []} />
        <p className={styles.next}>
          {next === undefined
            ? t('hearing.slides.last')
            : t('hearing.slides.next', { title: next.title })}
        </p>
      </div>
      <div className={styles.line}>
        <p className={styles.place}>
          {place}
          {simulated !== null && <b> · {simulated}</b>}
        </p>
        <p className={styles.number}>
          {t('hearing.slides.number', { number, count: slides.length })}
        </p>
      </div>
    </footer>
  );
}
