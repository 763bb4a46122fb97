import { type Ref, useEffect, useRef } from 'react';
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
export function PickList({
  picks,
  className = '',
  ref,
  takesFocus = false,
  onPick,
}: PickListProps) {
  const current = useRef<HTMLButtonElement>(null);
  // Once: when another becomes the current one, the focus stays where its owner has put it.
  useEffect(() => {
    if (takesFocus) current.current?.focus();
  }, [takesFocus]);
  return (
    <ol ref={ref} className={`${styles.list} ${className}`}>
      {picks.map(({ key, label, isCurrent, mark }, at) => (
        <li key={key}>
          <Button
            ref={isCurrent ? current : undefined}
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
}
