import { useI18n } from '@/i18n/I18n';
import styles from './WritingSpace.module.css';

const LINES = ['1', '2', '3', '4', '5', '6'];

/** Ruled space at the end of the paper, for who writes along in the meeting; not on the screen. */
export function WritingSpace() {
  const { t } = useI18n();
  return (
    <div className={styles.space}>
      <p>{t('hearing.print.writing')}</p>
      {LINES.map((line) => (
        <div key={line} className={styles.line} />
      ))}
    </div>
  );
}
