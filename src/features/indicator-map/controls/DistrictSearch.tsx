import { type FormEvent, useId, useState } from 'react';
import type { District } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import styles from './Controls.module.css';
import { findDistrict } from './findDistrict';

type DistrictSearchProps = {
  districts: readonly District[];
  onFind: (code: string) => void;
};

/** Finds a district by its name; picking a suggestion is enough, Enter takes the only match. */
export function DistrictSearch({ districts, onFind }: DistrictSearchProps) {
  const { t } = useI18n();
  const id = useId();
  const [text, setText] = useState('');
  const [isUnknown, setUnknown] = useState(false);

  const take = (written: string, howExact: 'whole' | 'beginning') => {
    const found = findDistrict(districts, written, howExact);
    if (found) onFind(found.code);
    return found;
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const found = take(text, 'beginning');
    if (found) setText(found.name);
    setUnknown(!found);
  };
  return (
    <form className={styles.search} onSubmit={onSubmit}>
      <label htmlFor={id}>{t('mapPage.search')}</label>
      <input
        id={id}
        list={`${id}-names`}
        value={text}
        autoComplete="off"
        aria-describedby={`${id}-answer`}
        onChange={({ target }) => {
          setText(target.value);
          setUnknown(false);
          take(target.value, 'whole');
        }}
      />
      <datalist id={`${id}-names`}>
        {districts.map(({ code, name }) => (
          <option key={code} value={name} />
        ))}
      </datalist>
      <Button type="submit">{t('mapPage.searchGo')}</Button>
      <span id={`${id}-answer`} role="status">
        {isUnknown && t('mapPage.searchNone', { text })}
      </span>
    </form>
  );
}
