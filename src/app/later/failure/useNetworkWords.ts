import { useMemo } from 'react';
import { type I18n, useI18n } from '@/i18n/I18n';
import { networkWords as en } from '@/i18n/messages/en/pages/network';
import { networkWords as id } from '@/i18n/messages/id/pages/network';

const WORDS = { id, en };

/** The words of the screen with those for a network that is gone or slow. */
export function useNetworkWords(): I18n {
  const common = useI18n();
  return useMemo(() => common.withWords(WORDS[common.locale]), [common]);
}
