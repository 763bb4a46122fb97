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
  ) {
    super(`${kind}: ${detail}`);
  }
}

/** Error codes of OAuth 2.0 (RFC 6749) and OpenID Connect Core 1.0. */
const KIND_OF_CODE: Readonly<Record<string, FailureKind>> = {
  access_denied: 'denied',
  login_required: 'asks-for-person',
  interaction_required: 'asks-for-person',
  consent_required: 'asks-for-person',
  account_selection_required: 'asks-for-person',
  invalid_client: 'unknown-client',
  unauthorized_client: 'unknown-client',
  invalid_grant: 'over',
  server_error: 'unreachable',
  temporarily_unavailable: 'unreachable',
};

/** Answers of the library that belong to no sign-in begun in this window. */
const MISMATCH = /^(No matching state|State does not match|nonce in|sub in|auth_time in|azp)/;

/** What went wrong, whatever threw it. */
export function toFailure(error: unknown): SignInFailure {
  if (error instanceof SignInFailure) return error;
  if (error instanceof ErrorResponse) {
    const detail = [error.error, error.error_description].filter((text) => text).join(': ');
    return new SignInFailure(KIND_OF_CODE[error.error ?? ''] ?? 'provider', detail);
  }
  const detail = error instanceof Error ? error.message : String(error);
  // The browser says no more of a server that does not answer, or forbids being read by this page.
  const isSilence = error instanceof TypeError || error instanceof ErrorTimeout;
  if (isSilence || /\(5\d\d\)$/.test(detail)) return new SignInFailure('unreachable', detail);
  return new SignInFailure(MISMATCH.test(detail) ? 'mismatch' : 'provider', detail);
}
