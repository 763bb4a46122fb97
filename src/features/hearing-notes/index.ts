export { NoteDialog } from './edit/NoteDialog';
export { NotesLink } from './NotesLink';
export { SectionNotes } from './SectionNotes';
export { useNotes } from './useNotes';
