import { useMemo } from 'react';
import { type I18n, useI18n } from '@/i18n/I18n';
import { failures as en } from '@/i18n/messages/en/pages/failures';
import { failures as id } from '@/i18n/messages/id/pages/failures';

const WORDS = { id, en };

/** The words of the screen with those for all that can go wrong. */
export function useFailureWords(): I18n {
  const common = useI18n();
  return useMemo(() => common.withWords(WORDS[common.locale]), [common]);
}
