import type { Ref } from 'react';
import type { PlacedNote } from '@/domain/hearing/notes/notePlaces';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import styles from './SectionNotes.module.css';

type NoteShownProps = {
  note: PlacedNote;
  /** On one slide of the section, not on the section. */
  isOnSlide: boolean;
  place: string;
  changeRef: Ref<HTMLButtonElement>;
  onChange: () => void;
  onRemove: () => void;
};

/** A note as it was written: its text is never markup. */
export function NoteShown(props: NoteShownProps) {
  const { note, isOnSlide, place, changeRef, onChange, onRemove } = props;
  const { t } = useI18n();
  return (
    <div className={styles.note}>
      <p className={styles.name}>{t(isOnSlide ? 'hearing.notes.onSlide' : 'hearing.notes.note')}</p>
      <p className={styles.text}>{note.text}</p>
      <div className={styles.buttons} data-screen-only="">
        <Button
          ref={changeRef}
          aria-label={t('hearing.notes.changeAt', { place })}
          onClick={onChange}
        >
          {t('hearing.notes.change')}
        </Button>
        <Button aria-label={t('hearing.notes.removeAt', { place })} onClick={onRemove}>
          {t('hearing.notes.remove')}
        </Button>
      </div>
    </div>
  );
}
