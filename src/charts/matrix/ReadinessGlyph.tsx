import type { ReadinessState } from '@/domain/assessment/readiness/readiness';
import { Glyph } from '../glyphs/Glyph';
import styles from './MatrixGlyph.module.css';
import { READINESS_SHAPES } from './readinessShapes';

/** The box of a readiness item; its word stands beside it. */
export function ReadinessGlyph({ state }: { state: ReadinessState }) {
  return (
    <Glyph box="0 0 20 20" className={`${styles.glyph} ${styles[state]}`} label={undefined}>
      {READINESS_SHAPES[state]}
    </Glyph>
  );
}
