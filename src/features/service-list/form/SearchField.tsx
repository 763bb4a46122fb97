import { useId } from 'react';
import { useI18n } from '@/i18n/I18n';
import styles from './SearchForm.module.css';

type SearchFieldProps = {
  text: string;
  onType: (text: string) => void;
  /** The field is left, or Enter pressed. */
  onDone: () => void;
};

/** The search field; Escape clears it. */
export function SearchField({ text, onType, onDone }: SearchFieldProps) {
  const { t } = useI18n();
  const id = useId();
  return (
    <div className={styles.search}>
      <label htmlFor={id}>{t('services.list.search')}</label>
      <input
        id={id}
        type="search"
        value={text}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onType(target.value)}
        onBlur={onDone}
        onKeyDown={({ key }) => {
          if (key === 'Enter') onDone();
          if (key === 'Escape') onType('');
        }}
      />
      <small id={`${id}-hint`}>{t('services.list.searchHint')}</small>
    </div>
  );
}
