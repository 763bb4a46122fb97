import type { WorksheetState } from '@/domain/assessment/worksheet';
import { Glyph } from '../glyphs/Glyph';
import styles from './MatrixGlyph.module.css';
import { WORKSHEET_SHAPES } from './worksheetShapes';

/** The sheet of a worksheet; its word stands beside it. */
export function WorksheetGlyph({ state }: { state: WorksheetState }) {
  return (
    <Glyph box="0 0 20 20" className={`${styles.glyph} ${styles[state]}`} label={undefined}>
      {WORKSHEET_SHAPES[state]}
    </Glyph>
  );
}
