import { useId, useRef, useState } from 'react';
import { Button } from '../Button';
import styles from './CopyLink.module.css';

type CopyLinkProps = {
  /** On the closed fold. */
  title: string;
  /** Says what the address opens. */
  label: string;
  address: string;
  /** `manual`: the browser forbids copying, the address is selected. */
  words: { copy: string; copied: string; manual: string };
};

/** An address to keep or to send, which a button copies. */
export function CopyLink({ title, label, address, words }: CopyLinkProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'manual' | null>(null);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setOutcome('copied');
    } catch {
      // Without permission, or over plain HTTP where there is no clipboard at all.
      field.current?.focus();
      field.current?.select();
      setOutcome('manual');
    }
  };
  return (
    <details className={styles.keep} data-screen-only>
      <summary>{title}</summary>
      <div className={styles.row}>
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          ref={field}
          readOnly
          value={address}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <Button onClick={copy}>{words.copy}</Button>
        <span role="status" className={styles.outcome}>
          {outcome !== null && words[outcome]}
        </span>
      </div>
    </details>
  );
}
