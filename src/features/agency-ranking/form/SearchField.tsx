import { type RefObject, useId } from 'react';
import { useI18n } from '@/i18n/I18n';
import styles from './RankingForm.module.css';

type SearchFieldProps = {
  ref: RefObject<HTMLInputElement | null>;
  text: string;
  onType: (text: string) => void;
  /** The field is left, or Enter pressed. */
  onDone: () => void;
  /** Arrow down: on to the list. */
  onLeave: () => void;
};

/** Finds agencies by name, short name or former name; Escape clears it. */
export function SearchField({ ref, text, onType, onDone, onLeave }: SearchFieldProps) {
  const { t } = useI18n();
  const id = useId();
  return (
    <span className={styles.search}>
      <label htmlFor={id}>{t('agencies.search')}</label>
      <input
        ref={ref}
        id={id}
        type="search"
        value={text}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={(event) => onType(event.target.value)}
        onBlur={onDone}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onDone();
          if (event.key === 'Escape') onType('');
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          onLeave();
        }}
      />
    </span>
  );
}
