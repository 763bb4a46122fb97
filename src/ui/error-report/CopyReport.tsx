import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../Button';
import styles from './CopyReport.module.css';

type CopyReportProps = {
  report: () => Promise<string>;
  /** `manual`: the browser forbids copying, the text is shown to be copied by hand. */
  words: { copy: string; copied: string; manual: string };
};

/** Copies what an operator needs to know about this screen; where that is forbidden, shows it selected. */
export function CopyReport({ report, words }: CopyReportProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'manual' | null>(null);
  const [text, setText] = useState('');

  // Focus selects it all.
  useEffect(() => {
    if (outcome === 'manual') field.current?.focus();
  }, [outcome]);
  const copy = async () => {
    setOutcome(null);
    const gathered = await report();
    setText(gathered);
    try {
      await navigator.clipboard.writeText(gathered);
      setOutcome('copied');
    } catch {
      // Without permission, or over plain HTTP where there is no clipboard at all.
      setOutcome('manual');
    }
  };
  return (
    <div className={styles.report} data-screen-only>
      <Button onClick={copy}>{words.copy}</Button>{' '}
      <span role="status">{outcome === 'copied' && words.copied}</span>
      {outcome === 'manual' && (
        <>
          <label htmlFor={id}>{words.manual}</label>
          <textarea
            id={id}
            ref={field}
            readOnly
            rows={8}
            value={text}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </>
      )}
    </div>
  );
}
