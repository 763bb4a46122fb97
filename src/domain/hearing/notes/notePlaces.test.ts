import { expect, test } from 'vitest';
import { noteKeys, notesElsewhere, notesOfSection } from './notePlaces';
import { parseNotes } from './notes';

const NOTES = parseNotes(
  'changes\\:dua:pada salindia;changes:pada bagian;rapat:umum;lama:bagian lama;macro:makro',
);
const texts = (notes: { text: string }[]) => notes.map(({ text }) => text);

test('the first slide of a section shares its note, the others have their own', () => {
  expect(noteKeys(['rapat', 'changes:a', 'changes:b', 'macro', 'macro:2'])).toEqual([
    'rapat',
    'changes',
    'changes:b',
    'macro',
    'macro:2',
  ]);
});

test('a section has its own note first, then those of its slides', () => {
  expect(texts(notesOfSection(NOTES, 'changes'))).toEqual(['pada bagian', 'pada salindia']);
  expect(notesOfSection(NOTES, 'basis')).toEqual([]);
});

test('notes that belong to no section of the report are kept', () => {
  expect(texts(notesElsewhere(NOTES, ['changes', 'macro']))).toEqual(['umum', 'bagian lama']);
});
