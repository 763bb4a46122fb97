import type { ApiName } from '@/api/contract/resources';
import type { Finding } from '../finding';
import type { Exchange } from '../read/source/exchange';
import { ask, type HttpOptions } from '../read/source/httpSource';

type Bases = Readonly<Record<ApiName, string>>;
type Probe = Pick<Finding, 'rule' | 'severity'> & { holds: string; source: string };

/** Questions put to each API once, besides its resources. */
export const PROBES = {
  notFound: {
    rule: 'not-found',
    severity: 'error',
    holds: 'What does not exist answers 404, not 200 with a page.',
    source: 'RFC 9110 15.5.5',
  },
  problem: {
    rule: 'problem-document',
    severity: 'warning',
    holds: 'Errors are problem documents with a title.',
    source: 'docs/api.md, HTTP; RFC 9457',
  },
  notModified: {
    rule: 'not-modified',
    severity: 'warning',
    holds: 'Asked again with its ETag, an answer that did not change is a 304.',
    source: 'docs/api.md, HTTP; RFC 9110 13.1.2',
  },
  preflight: {
    rule: 'cors-preflight',
    severity: 'error',
    holds: 'With --origin and --header: the header may be sent from that origin.',
    source: 'Fetch Standard, CORS-preflight',
  },
} as const satisfies Record<string, Probe>;

const finding = (
  { rule, severity }: Probe,
  resource: string,
  value: string,
  [reason, fix]: [string, string],
): Finding => ({ rule, severity, resource, at: '', value, reason, fix });

const NOWHERE: Readonly<Record<ApiName, string>> = {
  catalog: '/regencies/00.00.json',
  assessment: '/regencies/00.00/scorecard.json',
};

async function askNowhere(api: ApiName, bases: Bases, options: HttpOptions): Promise<Finding[]> {
  const path = NOWHERE[api];
  const { status, headers } = await ask(bases[api] + path, options);
  if (status === 401 || status === 403) return [];
  if (status !== 404)
    return [
      finding(PROBES.notFound, path, String(status), [
        'There is no such regency.',
        'Answer 404 below the base of the API; the fallback to index.html is for pages alone.',
      ]),
    ];
  const type = headers['content-type'] ?? '';
  if (type.startsWith('application/problem+json')) return [];
  return [
    finding(PROBES.problem, path, type, [
      'Readers are shown no reason for a failure.',
      'Send application/problem+json with title, status and detail.',
    ]),
  ];
}

async function askAgain(exchange: Exchange | undefined, options: HttpOptions): Promise<Finding[]> {
  const etag = exchange?.headers?.etag;
  if (exchange === undefined || etag === undefined) return [];
  const { status } = await ask(exchange.url, options, { headers: { 'if-none-match': etag } });
  if (status === 304) return [];
  return [
    finding(PROBES.notModified, exchange.path, String(status), [
      `Asked with If-None-Match: ${etag}, it is sent anew.`,
      'Keep the ETag as long as the answer does not change, and compare it.',
    ]),
  ];
}

async function askLeave(
  url: string,
  path: string,
  { origin, headers, ...options }: HttpOptions & { origin: string },
): Promise<Finding[]> {
  const wanted = Object.keys(headers).filter((name) => name.toLowerCase() !== 'origin');
  if (wanted.length === 0) return [];
  const answer = await ask(
    url,
    { ...options, headers: { origin } },
    {
      method: 'OPTIONS',
      headers: {
        'access-control-request-method': 'GET',
        'access-control-request-headers': wanted.join(',').toLowerCase(),
      },
    },
  );
  const allowed = (answer.headers['access-control-allow-headers'] ?? '').toLowerCase();
  const refused = wanted.filter((name) => !allowed.split(/\s*,\s*/).includes(name.toLowerCase()));
  if (answer.status < 300 && refused.length === 0) return [];
  return [
    finding(PROBES.preflight, path, `${answer.status} ${allowed}`.trim(), [
      `A browser may not send ${wanted.join(', ')} from ${origin}.`,
      `Answer OPTIONS with 204 and Access-Control-Allow-Headers: ${wanted.join(', ')}.`,
    ]),
  ];
}

/** Everything that no ordinary answer shows. */
export async function probe(
  bases: Bases,
  exchanges: readonly Exchange[],
  options: HttpOptions,
  origin: string | undefined,
): Promise<Finding[]> {
  const sample = exchanges.find(({ status, headers }) => status === 200 && headers !== null);
  return [
    ...(await askNowhere('catalog', bases, options)),
    ...(await askNowhere('assessment', bases, options)),
    ...(await askAgain(sample, options)),
    ...(origin === undefined || sample === undefined
      ? []
      : await askLeave(sample.url, sample.path, { ...options, origin })),
  ];
}
