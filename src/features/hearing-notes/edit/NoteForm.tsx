import { type KeyboardEvent, type SubmitEvent, useId, useState } from 'react';
import { lettersOf, NOTE_LIMIT, type NoteFault, noteFault } from '@/domain/hearing/notes/noteLimit';
import type { Notes } from '@/domain/hearing/notes/notes';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import styles from './NoteForm.module.css';

type NoteFormProps = {
  /** Where the note stands, and what that is called. */
  place: { key: string; name: string };
  notes: Notes;
  /** What would be lost by leaving now, once the reader tried to. */
  askedAbout?: string | null;
  onSave: (text: string) => void;
  onCancel: () => void;
};

/** Writes a note. What is typed is a draft of this form until it is saved into the address. */
export function NoteForm({ place, notes, askedAbout, onSave, onCancel }: NoteFormProps) {
  const { t, format } = useI18n();
  const id = useId();
  const [text, setText] = useState(notes.get(place.key) ?? '');
  const fault = noteFault(notes, place.key, text);
  const save = () => {
    if (fault === null) onSave(text);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    save();
  };
  // Enter makes a line; with Ctrl it saves, as in other programs.
  const onKeyDown = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
    if (key === 'Enter' && (ctrlKey || metaKey)) save();
  };
  return (
    <form className={styles.form} onSubmit={submit} data-screen-only="">
      <label htmlFor={id}>{t('hearing.notes.label', { place: place.name })}</label>
      <textarea
        ref={focusAtEnd}
        id={id}
        rows={4}
        value={text}
        aria-describedby={`${id}-help`}
        aria-invalid={fault !== null}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-help`} className={styles.help}>
        {t('hearing.notes.help', {
          letters: format.count(lettersOf(text.trim())),
          most: format.count(NOTE_LIMIT.ofOne),
        })}
      </p>
      <div role="alert">
        {fault !== null && <FaultWords fault={fault} />}
        {askedAbout === text.trim() && <p>{t('hearing.notes.unsaved')}</p>}
      </div>
      <div className={styles.buttons}>
        <Button type="submit" aria-disabled={fault !== null}>
          {t('hearing.notes.save')}
        </Button>
        <Button onClick={onCancel}>{t('hearing.notes.cancel')}</Button>
      </div>
    </form>
  );
}

/** Writing begins where the text ends. */
export function focusAtEnd(field: HTMLTextAreaElement | null) {
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}

const MOST = { one: NOTE_LIMIT.ofOne, all: NOTE_LIMIT.ofAll } as const;

function FaultWords({ fault }: { fault: NoteFault }) {
  const { t, format } = useI18n();
  const values =
    fault.kind === 'address'
      ? {}
      : { letters: format.count(fault.letters), most: format.count(MOST[fault.kind]) };
  return <p className={styles.fault}>{t(`hearing.notes.fault.${fault.kind}`, values)}</p>;
}
