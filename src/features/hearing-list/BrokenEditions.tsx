import type { BrokenEdition } from '@/api/catalog/parseEditions';
import { brokenEditionWords } from '@/i18n/brokenEditionWords';
import { useI18n } from '@/i18n/I18n';
import { Note } from '@/ui/Note';

/** The editions that the list names but nobody can open, each with what is to be mended. */
export function BrokenEditions({ broken }: { broken: readonly BrokenEdition[] }) {
  const i18n = useI18n();
  if (broken.length === 0) return null;
  return (
    <Note tone="failed">
      {broken.map((entry) => (
        <p key={entry.position}>{brokenEditionWords(entry, i18n)}</p>
      ))}
    </Note>
  );
}
