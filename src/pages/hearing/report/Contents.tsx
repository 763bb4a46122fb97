import { useI18n } from '@/i18n/I18n';
import { SECTIONS } from '../sections';
import { anchorOf } from './anchors';
import styles from './Contents.module.css';

/** The sections by number, each a jump to where it stands. */
export function Contents() {
  const { t } = useI18n();
  return (
    <nav className={styles.contents} aria-label={t('hearing.contents')} data-screen-only="">
      <ol>
        {SECTIONS.map(({ key, title }) => (
          <li key={key}>
            <a href={`#${anchorOf(key)}`}>{t(title)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
