import type { Mistake } from '@/domain/config/mistake';
import type { LocalText } from '@/domain/text';
import { configMistakes as en } from './messages/en/pages/config';
import { configMistakes as id } from './messages/id/pages/config';

/** Few enough to come in both languages with the code that says them. */
const WORDS = { id, en };

/**
 * What is wrong with the value and how to mend it, without the name of the file. Needs no catalogue: it is
 * said where the app could not start, and on the command line.
 */
export function mistakeSentence({ field, kind, values }: Mistake, locale: keyof LocalText): string {
  const sentence = WORDS[locale][kind].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'object' ? (value[locale] ?? value.id) : String(value);
  });
  return field === '' ? sentence : `${field}: ${sentence}`;
}
