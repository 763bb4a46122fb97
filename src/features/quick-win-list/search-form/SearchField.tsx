import { useId } from 'react';
import { useI18n } from '@/i18n/I18n';
import styles from './SearchForm.module.css';

type SearchFieldProps = {
  text: string;
  onType: (text: string) => void;
  /** The field is left, or Enter pressed. */
  onDone: () => void;
  /** Arrow down: on to the list. */
  onLeave: () => void;
};

/** The search field; Escape clears it, arrow down leads to the first quick win. */
export function SearchField({ text, onType, onDone, onLeave }: SearchFieldProps) {
  const { t } = useI18n();
  const id = useId();
  return (
    <div className={styles.search}>
      <label htmlFor={id}>{t('quickWins.search')}</label>
      <input
        id={id}
        type="search"
        value={text}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        aria-describedby={`${id}-hint`}
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
      <small id={`${id}-hint`}>{t('quickWins.searchHint')}</small>
    </div>
  );
}
