import type { Messages } from '@/i18n/I18n';
import { id } from '@/i18n/messages/id';

let english: Promise<Messages> | null = null;

/** The English catalogue, fetched once; until a reload the words stay Indonesian when that fails. */
export function loadEnglish(): Promise<Messages> {
  english ??= import('@/i18n/messages/en').then(
    ({ en }) => en,
    () => id,
  );
  return english;
}
