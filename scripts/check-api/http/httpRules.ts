import type { HttpRule } from './httpRule';

const contentType: HttpRule = {
  id: 'content-type',
  severity: 'warning',
  holds: 'Answers are called application/json, boundaries application/geo+json.',
  source: 'RFC 8259, RFC 7946; a server that guesses may change encodings',
  check: ({ headers, path }) => {
    const value = headers['content-type'] ?? '';
    if (/^application\/([\w.-]+\+)?json\b/i.test(value)) return null;
    const fix = path.endsWith('.geojson')
      ? 'nginx: types { application/geo+json geojson; }'
      : 'Send Content-Type: application/json.';
    return { value, reason: 'It is not called JSON.', fix };
  },
};

const validator: HttpRule = {
  id: 'validator',
  severity: 'warning',
  holds: 'Answers carry an ETag or a Last-Modified.',
  source: 'docs/api.md, HTTP; RFC 9110 8.8',
  check: ({ headers }) =>
    headers.etag !== undefined || headers['last-modified'] !== undefined
      ? null
      : {
          value: '',
          reason: 'A browser that asks again must fetch all of it.',
          fix: 'Send an ETag (nginx does for files: etag on).',
        },
};

/** Seconds for which a browser may go on with an old answer. */
const LONGEST_AGE = 3600;

const caching: HttpRule = {
  id: 'caching',
  severity: 'warning',
  holds: 'Answers say how long they keep: no-cache, or at most an hour.',
  source: 'docs/api.md, HTTP; RFC 9111',
  check: ({ headers }) => {
    const value = headers['cache-control'] ?? '';
    const age = /max-age=(\d+)/.exec(value)?.[1];
    const fix = 'Send Cache-Control: no-cache beside the ETag.';
    if (value === '') return { value, reason: 'Each browser guesses how long it keeps.', fix };
    if (/no-store/.test(value))
      return { value, reason: 'Nothing may be kept, so all is sent every few minutes.', fix };
    if (/immutable/.test(value) || Number(age ?? 0) > LONGEST_AGE)
      return { value, reason: 'New figures stay unseen for long.', fix };
    return null;
  },
};

/** Below this, compressing costs more than it saves. */
const SMALL_BYTES = 2048;

const compression: HttpRule = {
  id: 'compression',
  severity: 'warning',
  holds: 'Answers of more than 2 kB are compressed.',
  source: 'docs/performance.md: figures are for compressed answers',
  check: ({ headers, text }) =>
    headers['content-encoding'] !== undefined || text.length < SMALL_BYTES
      ? null
      : {
          value: `${Math.round(text.length / 1024)} kB`,
          reason: 'It is sent uncompressed.',
          fix: 'nginx: gzip on; gzip_types application/json application/geo+json;',
        },
};

const SLOW_MS = 3000;

const quick: HttpRule = {
  id: 'quick',
  severity: 'warning',
  holds: 'Answers come within 3 seconds.',
  source: 'docs/api.md, HTTP: over 30 seconds counts as none',
  check: ({ ms }) =>
    ms <= SLOW_MS
      ? null
      : {
          value: `${(ms / 1000).toFixed(1)} s`,
          reason: 'Readers wait for it.',
          fix: 'Write the answers as files when data changes, not for each reader.',
        },
};

/** Rules about the head of every answer that has status 200. */
export const HTTP_RULES: readonly HttpRule[] = [
  contentType,
  validator,
  caching,
  compression,
  quick,
];
