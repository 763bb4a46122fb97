import type { ReactNode } from 'react';
import type { Band } from '@/domain/indicator/achievement';
import { useI18n } from '@/i18n/I18n';
import { BandGlyph } from './BandGlyph';
import styles from './glyphs.module.css';

type BandStatusWordProps = {
  /** `null`: no value. */
  band: Band | null;
  /** What it is called here; without it the common word of the band. */
  word?: string;
  /** Set and broken like the text around it; without it on a line of its own. */
  inText?: boolean;
  /** Said after the word, in its colour. */
  children?: ReactNode;
};

/** A performance band as it is read: shape and word, in its colour. */
export function BandStatusWord({ band, word, inText = false, children }: BandStatusWordProps) {
  const { t } = useI18n();
  const kind = band ?? 'none';
  return (
    <span className={inText ? styles[kind] : `${styles.word} ${styles[kind]}`}>
      <BandGlyph band={band} />
      {inText && ' '}
      <b>{word ?? t(`band.${kind}`)}</b>
      {children && ' '}
      {children}
    </span>
  );
}
