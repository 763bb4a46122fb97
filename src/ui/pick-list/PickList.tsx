import type { Ref } from 'react';
import { Button } from '../Button';
import styles from './PickList.module.css';

export type Pick = {
  key: string;
  label: string;
  isCurrent: boolean;
  /** A word at the end of its line. */
  mark: string | null;
};

type PickListProps = {
  picks: readonly Pick[];
  /** Where it stands on the page. */
  className?: string | undefined;
  ref?: Ref<HTMLOListElement>;
  /** Puts the focus on the current one when the list comes. */
  takesFocus?: boolean;
  /** The place in the list, from 0. */
  onPick: (at: number) => void;
};

/** Numbered things in their order, of which one is on screen somewhere else, to choose another. */
export const PickList = ({
  picks,
  className = '',
  ref,
  takesFocus = false,
  onPick,
}: PickListProps) => (
  <ol ref={ref} className={`${styles.list} ${className}`}>
    {picks.map(({ key, label, isCurrent, mark }, at) => (
      <li key={key}>
        <Button
          ref={takesFocus && isCurrent ? focusOnce : undefined}
          className={styles.item}
          aria-current={isCurrent ? 'step' : undefined}
          onClick={() => onPick(at)}
        >
          <span className={styles.number}>{at + 1}</span>
          <span>{label}</span>
          {mark !== null && <span className={styles.mark}>{mark}</span>}
        </Button>
      </li>
    ))}
  </ol>
);

/** As a constant it runs when the button comes, not whenever it is drawn. */
const focusOnce = (button: HTMLButtonElement | null) => button?.focus();
