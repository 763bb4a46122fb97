import type { HttpRule } from './httpRule';

/** Whether a page of another origin may read the answer, with or without a token. */
export const corsRule = (origin: string): HttpRule => ({
  id: 'cors',
  severity: 'error',
  holds: 'With --origin: answers allow the origin of the pages to read them.',
  source: 'Fetch Standard, CORS protocol; docs/api.md, HTTP',
  check: ({ headers }) => {
    const value = headers['access-control-allow-origin'] ?? '';
    if (value === '*' || value === origin) return null;
    return {
      value,
      reason: `Pages of ${origin} may not read this answer.`,
      fix: `Send Access-Control-Allow-Origin: ${origin}, and Vary: Origin.`,
    };
  },
});

/** The origin as a browser writes it: no path, no slash. */
export const originOf = (text: string): string => new URL(text).origin;
