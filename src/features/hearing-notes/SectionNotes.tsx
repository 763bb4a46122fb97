import { useState } from 'react';
import { notesElsewhere, notesOfSection } from '@/domain/hearing/notes/notePlaces';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import { NoteForm } from './edit/NoteForm';
import { NoteShown } from './NoteShown';
import styles from './SectionNotes.module.css';
import { useNotes } from './useNotes';

type SectionNotesProps = {
  sectionKey: string;
  /** What the section is called. */
  title: string;
  /** All sections of the report: given where notes stand that belong to none of them. */
  sections?: readonly string[];
};

/** Notes for the meeting under a section, on screen and on paper, and a way to make one. */
export function SectionNotes({ sectionKey, title, sections }: SectionNotesProps) {
  const { t } = useI18n();
  const { notes, save } = useNotes();
  const [written, setWritten] = useState<string | null>(null);
  // What was pressed last is gone after it; the keyboard goes on from where it was.
  const [left, setLeft] = useState<string | null>(null);
  const shown =
    sections === undefined ? notesOfSection(notes, sectionKey) : notesElsewhere(notes, sections);
  const leave = (key: string) => {
    setWritten(null);
    setLeft(key);
  };
  const change = (key: string, text: string) => {
    save(key, text);
    leave(key);
  };
  const focusIfLeft = (key: string) => (button: HTMLButtonElement | null) => {
    if (left === key) button?.focus();
  };
  const form = (key: string) => (
    <NoteForm
      place={{ key, name: title }}
      notes={notes}
      onSave={(text) => change(key, text)}
      onCancel={() => leave(key)}
    />
  );
  const hasOwn = shown.some(({ key }) => key === sectionKey);
  return (
    <div className={styles.notes}>
      {shown.map((note) =>
        note.key === written ? (
          <div key={note.key}>{form(note.key)}</div>
        ) : (
          <NoteShown
            key={note.key}
            note={note}
            isOnSlide={sections === undefined && note.key !== sectionKey}
            place={title}
            changeRef={focusIfLeft(note.key)}
            onChange={() => setWritten(note.key)}
            onRemove={() => change(note.key, '')}
          />
        ),
      )}
      {!hasOwn && written === sectionKey && form(sectionKey)}
      {!hasOwn && written !== sectionKey && (
        <Button
          ref={focusIfLeft(sectionKey)}
          className={styles.quiet}
          data-screen-only=""
          aria-label={t('hearing.notes.addAt', { place: title })}
          onClick={() => setWritten(sectionKey)}
        >
          {t('hearing.notes.add')}
        </Button>
      )}
    </div>
  );
}
