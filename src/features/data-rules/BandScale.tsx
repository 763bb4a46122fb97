import { BandGlyph } from '@/charts/glyphs/BandGlyph';
import { bandBounds } from '@/domain/rules/bounds';
import { boundWords } from '@/i18n/boundWords';
import { useI18n } from '@/i18n/I18n';
import styles from './Rules.module.css';

/** Each performance band with its bounds in percent. */
export function BandScale() {
  const i18n = useI18n();
  return (
    <ul className={styles.scale}>
      {bandBounds().map(({ band, ...bounds }) => (
        <li key={band}>
          <BandGlyph band={band} />
          <span>{i18n.t(`band.${band}`)}</span>
          <span className={styles.bound}>{boundWords(bounds, i18n)}</span>
        </li>
      ))}
    </ul>
  );
}
