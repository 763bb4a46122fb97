import type { Problem } from '../../report/problem';
import type { Part } from '../readPart';

/** Workbooks about one regency, each by its own agency. */
export type PartGroup = readonly Part[];

/**
 * Parts by their regency. A workbook without the sheet Kabupaten belongs to the only regency that the others name;
 * beside several it could belong to any.
 */
export function groupParts(parts: readonly Part[]): { groups: PartGroup[]; problems: Problem[] } {
  const codes = new Set(parts.flatMap((part) => codeOf(part) ?? []));
  if (codes.size < 2) return { groups: [parts], problems: [] };
  const strays = parts.filter((part) => codeOf(part) === null);
  return {
    groups: [...codes].map((code) => parts.filter((part) => codeOf(part) === code)),
    problems: strays.flatMap(({ name, isReadable, problems }) =>
      isReadable ? problems.concat(withoutRegency(name)) : problems,
    ),
  };
}

const codeOf = ({ lists }: Part): string | null => {
  const code = lists.get('regency')?.[0]?.code;
  return typeof code === 'string' ? code : null;
};

const withoutRegency = (file: string): Problem => ({
  file,
  sheet: 'Kabupaten',
  reason: 'berkas ini tidak menyebut kabupatennya, padahal ada beberapa kabupaten',
  fix: 'Salin sheet Kabupaten dari buku kerja induknya ke berkas ini.',
});
