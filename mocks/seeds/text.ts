import type { TextWire } from '../wire';

/** A text of the data in both languages. */
export const text = (id: string, en: string): TextWire => ({ id, en });
