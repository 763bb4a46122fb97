import { type RefObject, useId } from 'react';
import styles from './SearchForm.module.css';
import type { Draft } from './useDraft';

type SearchFieldProps = {
  ref?: RefObject<HTMLInputElement | null>;
  label: string;
  /** What can be found. With it the field has a line of its own, without it a place among others. */
  hint?: string;
  draft: Pick<Draft, 'text' | 'type' | 'handOn'>;
  /** Arrow down: on to the list, where arrows move in it. */
  onLeave?: () => void;
};

/** A search field; Escape clears it, Enter and leaving it hand on what was typed. */
export function SearchField({ ref, label, hint, draft, onLeave }: SearchFieldProps) {
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  return (
    <div className={hint === undefined ? styles.among : styles.alone}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={ref}
        id={id}
        type="search"
        value={draft.text}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        aria-describedby={hintId}
        onChange={(event) => draft.type(event.target.value)}
        onBlur={draft.handOn}
        onKeyDown={(event) => {
          if (event.key === 'Enter') draft.handOn();
          if (event.key === 'Escape') draft.type('');
          if (event.key !== 'ArrowDown' || onLeave === undefined) return;
          event.preventDefault();
          onLeave();
        }}
      />
      {hint !== undefined && <small id={hintId}>{hint}</small>}
    </div>
  );
}
