import { BandGlyph } from '@/charts/glyphs/BandGlyph';
import type { Viewpoint } from '@/domain/time/viewpoint';
import styles from './Troubles.module.css';
import { useTroubleWords } from './useTroubleWords';

/** What does not answer, in words, since when. */
export function Troubles({ viewpoint, hasData }: { viewpoint: Viewpoint; hasData: boolean }) {
  const words = useTroubleWords(viewpoint, hasData);
  return words.map((sentence) => (
    <p key={sentence} className={styles.trouble}>
      <BandGlyph band="low" />
      <span>{sentence}</span>
    </p>
  ));
}
