import type { PromiseState } from '@/domain/hearing/promises/promiseState';
import { Glyph } from '../glyphs/Glyph';
import styles from './PromiseStatusWord.module.css';
import { PROMISE_SHAPES } from './promiseShapes';

type PromiseStatusWordProps = { state: PromiseState['kind']; word: string };

/** How a promise stands as it is read: shape and word, in its colour. */
export const PromiseStatusWord = ({ state, word }: PromiseStatusWordProps) => (
  <span className={`${styles.word} ${styles[state]}`}>
    <Glyph box="0 0 20 20" className={styles.glyph ?? ''} label={undefined}>
      {PROMISE_SHAPES[state]}
    </Glyph>
    <b>{word}</b>
  </span>
);
