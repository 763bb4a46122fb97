import type { HttpRule } from './httpRule';

/** The answer of a person who signed in: no store, the browser's included, may show it to the next one. */
export const personal: HttpRule = {
  id: 'personal',
  severity: 'error',
  holds:
    'With --header "Authorization: …": answers say Vary: Authorization, or Cache-Control: no-store.',
  source: 'RFC 9111 3.5 and 4.1; docs/sign-in.md',
  check: ({ headers }) => {
    const names = (headers.vary ?? '').toLowerCase().split(/\s*,\s*/);
    if (names.includes('authorization') || names.includes('*')) return null;
    if (/\bno-store\b/i.test(headers['cache-control'] ?? '')) return null;
    return {
      value: headers.vary ?? '',
      reason: 'A browser may show the answer of one person to the next who signs in there.',
      fix: 'Send Vary: Authorization with every answer, or Cache-Control: no-store.',
    };
  },
};
