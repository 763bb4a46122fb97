import type { FailureKind, SignInFailure } from '@/api/sign-in/failure';
import type { SignInSettings } from '@/api/sign-in/signInSchema';
import { type I18n, type Locale, useI18n } from '@/i18n/I18n';
import { fetchPageWords, type PageWords } from '@/i18n/messages/pageWords';

export type SignInWords = Record<Locale, PageWords>;

/** Both languages: the reader may change it while nothing can be fetched. */
export async function loadSignInWords(): Promise<SignInWords> {
  const [id, en] = await Promise.all([
    fetchPageWords('signIn', 'id'),
    fetchPageWords('signIn', 'en'),
  ]);
  return { id, en };
}

/** The words of the screen with those of signing in. */
export function useSignInWords(words: SignInWords): I18n {
  const common = useI18n();
  return common.withWords(words[common.locale]);
}

/** What went wrong, in a sentence that says what to do. */
export function failureWords(
  { t }: I18n,
  { kind, detail }: SignInFailure,
  { authority, clientId }: SignInSettings,
): string {
  const values = { provider: new URL(authority).host, client: clientId, minutes: detail };
  return t(`signIn.failed.${kind}`, values);
}

/** Kinds whose sentence says it all; of the others the operator wants to know more. */
const SELF_EXPLAINING: readonly FailureKind[] = ['clock', 'insecure', 'asks-for-person'];

/** What the provider or the browser said, for the operator. */
export const failureDetail = ({ kind, detail }: SignInFailure): string | null =>
  detail === '' || SELF_EXPLAINING.includes(kind) ? null : detail;
