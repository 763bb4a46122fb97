import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import type { Notes } from '@/domain/hearing/notes/notes';
import { useI18n } from '@/i18n/I18n';
import styles from './NoteDialog.module.css';
import { focusAtEnd, NoteForm } from './NoteForm';

type NoteDialogProps = {
  place: { key: string; name: string };
  notes: Notes;
  onSave: (text: string) => void;
  onClose: () => void;
};

/** Writes the note of a slide over the slide; Escape leaves it, but throws away nothing unasked. */
export function NoteDialog({ place, notes, onSave, onClose }: NoteDialogProps) {
  const { t } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  const [askedAbout, setAskedAbout] = useState<string | null>(null);
  const cancel = (event: SyntheticEvent) => {
    const typed = dialog.current?.querySelector('textarea')?.value.trim() ?? '';
    if (typed === (notes.get(place.key) ?? '') || typed === askedAbout) return onClose();
    event.preventDefault();
    setAskedAbout(typed);
  };
  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    // Opened, it has put the focus where a reader begins, not a writer.
    focusAtEnd(current?.querySelector('textarea') ?? null);
    return () => current?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={t('hearing.notes.note')}
      onCancel={cancel}
      // A browser may close it by itself when it is asked a second time.
      onClose={onClose}
    >
      <NoteForm
        place={place}
        notes={notes}
        askedAbout={askedAbout}
        onSave={onSave}
        onCancel={onClose}
      />
    </dialog>
  );
}
