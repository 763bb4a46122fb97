import type { I18n } from './I18n';

/** An entry of the list of editions that breaks the contract. */
export type BrokenEntry = {
  /** `null` where not even that can be read. */
  id: string | null;
  /** From 1. */
  position: number;
  error: { issues: readonly [{ path: string; expected: string; received: string }, ...unknown[]] };
};

/** Which edition is missing, for which field, and how to mend it. */
export const brokenEditionWords = (
  { id, position, error }: BrokenEntry,
  { t }: Pick<I18n, 't'>,
): string => {
  const { path, expected, received } = error.issues[0];
  const name =
    id === null
      ? t('edition.broken.unnamed', { position })
      : t('edition.broken.named', { id, position });
  return t('edition.broken', { name, field: path, expected, received });
};
