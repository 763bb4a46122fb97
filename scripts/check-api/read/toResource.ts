import { type Finding, shown } from '../finding';
import type { Route, TreeResource } from '../tree/resource';
import { ABSENCE } from './neededness';
import { type Exchange, isHtml, redirectOf } from './source/exchange';

export type ReadResource = { resource: TreeResource | null; findings: Finding[] };

const fault = (
  { path }: Exchange,
  rule: string,
  severity: Finding['severity'],
  [value, reason, fix]: [unknown, string, string],
): ReadResource => ({
  resource: null,
  findings: [{ rule, severity, resource: path, at: '', value: shown(value), reason, fix }],
});

function absent(route: Route, exchange: Exchange): ReadResource {
  const absence = ABSENCE[route.name];
  // Only some regencies have villages drawn.
  if (absence === null || route.params.level === 'village') return { resource: null, findings: [] };
  return fault(exchange, 'served', absence.severity, [
    exchange.status,
    absence.effect,
    `Serve it at ${exchange.url}; a list may be empty.`,
  ]);
}

const isForbidden = (status: number): boolean => status === 401 || status === 403;

const refused = (exchange: Exchange): ReadResource =>
  fault(
    exchange,
    'served',
    'error',
    isForbidden(exchange.status)
      ? [
          exchange.status,
          'It asks for somebody who may read it.',
          'Give the token: --header "Authorization: Bearer …".',
        ]
      : [exchange.status, 'The server failed.', 'See the log of the server.'],
  );

const redirected = (exchange: Exchange, location: string): ReadResource =>
  fault(exchange, 'served', 'error', [
    `${exchange.status} ${location}`,
    'It leads elsewhere, and a token would go along; it was not followed.',
    'Answer here, or give the address that it leads to, in config.json too.',
  ]);

const notJson = (exchange: Exchange, error: unknown): ReadResource =>
  fault(
    exchange,
    'json',
    'error',
    isHtml(exchange.text)
      ? [
          exchange.text.slice(0, 80),
          'A web page came instead of JSON.',
          'The fallback to index.html must not answer under the API: answer 404 there, with a problem document.',
        ]
      : [
          exchange.text.slice(0, 80),
          `It is no JSON: ${error instanceof Error ? error.message : ''}.`,
          'Write the file anew; perhaps it was cut off, or holds a comma too many.',
        ],
  );

/** The body of an answer; everything that is not JSON of status 200 is a fault. */
export function toResource(route: Route, exchange: Exchange): ReadResource {
  const { status, text, path } = exchange;
  if (status === 404 || status === 410) return absent(route, exchange);
  const location = redirectOf(exchange);
  if (location !== null) return redirected(exchange, location);
  if (status !== 200) return refused(exchange);
  try {
    return { resource: { ...route, path, body: JSON.parse(text) }, findings: [] };
  } catch (error) {
    return notJson(exchange, error);
  }
}
