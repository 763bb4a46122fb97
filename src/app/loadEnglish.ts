import type { Messages } from '@/i18n/I18n';

let english: Promise<Messages> | null = null;

/** The English catalogue, fetched once; a failed fetch is tried again at the next wish. */
export function loadEnglish(): Promise<Messages> {
  english ??= import('@/i18n/messages/en').then(
    ({ en }) => en,
    (error: unknown) => {
      english = null;
      throw error;
    },
  );
  return english;
}
