import type { Locale } from '@/i18n/I18n';

/** Search strings stay plain `key=value` text, so that people can read and type them. */
export const parseSearch = (text: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(text));

/** The language that an address asks for; Indonesian needs no word. */
export const wishedLocale = ({ bahasa }: Record<string, unknown>): Locale =>
  bahasa === 'en' ? 'en' : 'id';

/** Empty and undefined values leave the address. */
export function stringifySearch(search: Record<string, unknown>): string {
  const entries = Object.entries(search).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  );
  const text = new URLSearchParams(entries).toString();
  return text === '' ? '' : `?${text}`;
}
