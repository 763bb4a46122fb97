import { createContext, type ReactNode, useContext } from 'react';
import type { LocalText } from '@/domain/text';
import type { createFormatters } from './format';
import type { id } from './messages/id';
import type { PageMessages } from './messages/pageMessages';
import { onDemand } from './onDemand';

export type Locale = keyof LocalText;
export type MessageKey = keyof typeof id | keyof PageMessages;
/** The words of every page; those of one page come with it. */
export type Messages = Readonly<Record<keyof typeof id, string>>;
type MoreMessages = Readonly<Partial<Record<MessageKey, string>>>;
export type MessageValues = Record<string, string | number>;
export type Formatters = ReturnType<typeof createFormatters>;

export type I18n = {
  locale: Locale;
  /** The message with its `{placeholders}` filled; an unfilled one stays visible, never blank. */
  t: (key: MessageKey, values?: MessageValues) => string;
  /** A text of the data in this language, Indonesian where no translation was supplied. */
  say: (text: LocalText) => string;
  format: Formatters;
  /** The same with the words of a page, of this language, beside the common ones. */
  withWords: (words: MoreMessages) => I18n;
};

/** `{name}`, or `{count|one|other}` where the words follow the number. */
const PLACEHOLDER = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g;

export function createI18n(
  locale: Locale,
  messages: Messages & MoreMessages,
  format: Formatters,
): I18n {
  const plural = onDemand(() => new Intl.PluralRules(locale));
  return {
    locale,
    format,
    t: (key, values = {}) =>
      (messages[key] ?? key).replace(
        PLACEHOLDER,
        (whole, name: string, one?: string, other?: string) => {
          const value = values[name];
          if (value === undefined) return whole;
          if (one === undefined || other === undefined) return String(value);
          return plural().select(Number(value)) === 'one' ? one : other;
        },
      ),
    say: (text) => (locale === 'en' ? (text.en ?? text.id) : text.id),
    withWords: (words) => createI18n(locale, { ...messages, ...words }, format),
  };
}

const I18nContext = createContext<I18n | null>(null);

export function I18nProvider({ value, children }: { value: I18n; children: ReactNode }) {
  return <I18nContext value={value}>{children}</I18nContext>;
}

/** Throws outside an `I18nProvider`: that is a bug of the composition, not of the data. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (i18n === null) throw new Error('useI18n needs an I18nProvider above it');
  return i18n;
}
