import { ErrorResponse, ErrorTimeout } from 'oidc-client-ts';

/** Why nobody could be signed in; each has words and a way on. */
export type FailureKind =
  | 'unreachable'
  | 'denied'
  | 'unknown-client'
  | 'asks-for-person'
  | 'over'
  | 'mismatch'
  | 'clock'
  | 'insecure'
  | 'no-storage'
  | 'provider';

/** `detail` is for the operator: what the provider or the browser said, never a token. */
export class SignInFailure extends Error {
  override name = 'SignInFailure';
  constructor(
    readonly kind: FailureKind,
    readonly detail: string,
    /** The provider's last word: the same question will never be answered otherwise. */
    readonly isFinal = false,
  ) {
    super(`${kind}: ${detail}`);
  }
}

/** Refusals of OAuth 2.0 (RFC 6749, 5.2) and OpenID Connect Core 1.0 (3.1.2.6) that repeating does not change. */
const FINAL: Readonly<Record<string, FailureKind>> = {
  invalid_grant: 'over',
  invalid_client: 'unknown-client',
  unauthorized_client: 'unknown-client',
  invalid_request: 'provider',
  invalid_scope: 'provider',
  unsupported_grant_type: 'provider',
  login_required: 'asks-for-person',
  interaction_required: 'asks-for-person',
  consent_required: 'asks-for-person',
  account_selection_required: 'asks-for-person',
};

/** Refusals that may be otherwise the next time; some providers say so to who asks too often. */
const PASSING: Readonly<Record<string, FailureKind>> = {
  access_denied: 'denied',
  server_error: 'unreachable',
  temporarily_unavailable: 'unreachable',
};

/** Answers of the library that belong to no sign-in begun in this window. */
const MISMATCH = /^(No matching state|State does not match|nonce in|sub in|auth_time in|azp)/;

/** An answer of a server that is not well or is asked too often, as the library words it. */
const UNWELL = /\((5\d\d|429)\)(:|$)/;

/** What went wrong, whatever threw it. */
export function toFailure(error: unknown): SignInFailure {
  if (error instanceof SignInFailure) return error;
  if (error instanceof ErrorResponse) return refusal(error);
  const detail = error instanceof Error ? error.message : String(error);
  if (MISMATCH.test(detail)) return new SignInFailure('mismatch', detail, true);
  // The browser says no more of a server that does not answer, or forbids being read by this page.
  const isSilence = error instanceof TypeError || error instanceof ErrorTimeout;
  return new SignInFailure(isSilence || UNWELL.test(detail) ? 'unreachable' : 'provider', detail);
}

function refusal({ error, error_description }: ErrorResponse): SignInFailure {
  const code = error ?? '';
  const detail = [code, error_description].filter((text) => text).join(': ');
  const final = Object.hasOwn(FINAL, code) ? FINAL[code] : undefined;
  if (final !== undefined) return new SignInFailure(final, detail, true);
  const passing = Object.hasOwn(PASSING, code) ? PASSING[code] : undefined;
  return new SignInFailure(passing ?? 'provider', detail);
}
