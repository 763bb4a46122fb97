import { useCallback, useMemo } from 'react';
import { type Notes, parseNotes, withNote, writeNotes } from '@/domain/hearing/notes/notes';
import { useAddress } from '@/ui/address/useAddress';

type NoteSearch = { catatan?: string | undefined };

const parseNoteSearch = ({ catatan }: Record<string, unknown>): NoteSearch => ({
  catatan: typeof catatan === 'string' ? catatan : undefined,
});

/** The notes of the address, and a way to write one into it; nothing is stored anywhere else. */
export function useNotes(): { notes: Notes; save: (key: string, text: string) => void } {
  const { search, change } = useAddress(parseNoteSearch);
  const notes = useMemo(() => parseNotes(search.catatan ?? ''), [search.catatan]);
  const save = useCallback(
    (key: string, text: string) => change({ catatan: writeNotes(withNote(notes, key, text)) }),
    [change, notes],
  );
  return { notes, save };
}
