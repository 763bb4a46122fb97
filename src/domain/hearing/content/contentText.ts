import { compareCodes } from '../../order';
import type { LocalText } from '../../text';

type Field = string | number | boolean | null | readonly Field[];

/** Records as lines in one order, whatever order they came in. */
export const contentText = (records: readonly (readonly Field[])[]): string =>
  records
    .map((fields) => JSON.stringify(fields))
    .sort(compareCodes)
    .join('\n');

/** A text in both languages; where there is none the same as an empty one. */
export const textFields = (text: LocalText | null | undefined): readonly Field[] => [
  text?.id ?? null,
  text?.en ?? null,
];
