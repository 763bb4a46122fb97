import type { Locale, Messages } from '@/i18n/I18n';
import { id } from '@/i18n/messages/id';

/** Indonesian is at hand at once; another language is fetched when it is chosen. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  if (locale === 'id') return id;
  return (await import('@/i18n/messages/en')).en;
}
