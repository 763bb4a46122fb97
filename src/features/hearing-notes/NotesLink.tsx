import { useState } from 'react';
import { writeNotes } from '@/domain/hearing/notes/notes';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import styles from './SectionNotes.module.css';
import { useNotes } from './useNotes';

/** Copies the permalink of the edition with the notes in it; nothing where there is none. */
export function NotesLink({ permalink }: { permalink: string }) {
  const { t } = useI18n();
  const { notes } = useNotes();
  const [outcome, setOutcome] = useState<'copied' | 'manual' | null>(null);
  const copy = async () => {
    try {
      const address = new URL(permalink);
      address.searchParams.set('catatan', writeNotes(notes));
      await navigator.clipboard.writeText(address.href);
      setOutcome('copied');
    } catch {
      // Without permission, or over plain HTTP where there is no clipboard at all.
      setOutcome('manual');
    }
  };
  if (notes.size === 0) return null;
  return (
    <div className={styles.buttons} data-screen-only="">
      <p>{t('hearing.notes.count', { count: notes.size })}</p>
      <Button onClick={() => void copy()}>{t('hearing.notes.copy')}</Button>
      <span role="status">{outcome !== null && t(`hearing.notes.${outcome}`)}</span>
    </div>
  );
}
