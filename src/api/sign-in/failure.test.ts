import { ErrorResponse, ErrorTimeout } from 'oidc-client-ts';
import { expect, test } from 'vitest';
import { toFailure } from './failure';

test.each([
  ['no answer', new TypeError('Failed to fetch'), 'unreachable'],
  ['an answer that does not come', new ErrorTimeout(), 'unreachable'],
  ['a provider with an error of its own', new Error('Bad Gateway (502)'), 'unreachable'],
  ['an error of its own in words', new Error(' (503): {"message":"x"}'), 'unreachable'],
  ['a provider asked too often', new Error('Too Many Requests (429): {}'), 'unreachable'],
  ['a wrong address', new Error('Not Found (404)'), 'provider'],
  ['a refusal', new ErrorResponse({ error: 'access_denied' }), 'denied'],
  ['a client nobody knows', new ErrorResponse({ error: 'invalid_client' }), 'unknown-client'],
  ['a session that is over', new ErrorResponse({ error: 'login_required' }), 'asks-for-person'],
  ['a spent code', new ErrorResponse({ error: 'invalid_grant' }), 'over'],
  ['an answer to no question', new Error('No matching state found in storage'), 'mismatch'],
  ['anything else', new ErrorResponse({ error: 'invalid_scope' }), 'provider'],
])('%s', (_, error, kind) => {
  expect(toFailure(error).kind).toBe(kind);
});

test.each([
  ['invalid_grant', true],
  ['invalid_client', true],
  ['invalid_scope', true],
  ['login_required', true],
  ['access_denied', false],
  ['temporarily_unavailable', false],
  ['too_many_requests', false],
  ['constructor', false],
])('the word %s is the last of the provider: %s', (error, isFinal) => {
  expect(toFailure(new ErrorResponse({ error })).isFinal).toBe(isFinal);
});

test('says to the operator what the provider said, and nothing that was sent', () => {
  const error = new ErrorResponse(
    { error: 'invalid_scope', error_description: 'no such scope' },
    new URLSearchParams({ code_verifier: 'hidden' }),
  );
  const failure = toFailure(error);
  expect(failure.detail).toBe('invalid_scope: no such scope');
  expect(JSON.stringify(failure) + failure.message).not.toContain('hidden');
});
