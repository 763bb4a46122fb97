import type { Finding } from '../finding';
import { type Exchange, isHtml, redirectOf } from './source/exchange';

/** Why the check cannot begin, and what to give instead. */
export function noCatalog(exchange: Exchange, findings: readonly Finding[]): string {
  const { url, status, text } = exchange;
  const location = redirectOf(exchange);
  if (location !== null) return `${url} redirects to ${location}. Give the address that answers.`;
  if (isHtml(text))
    return `${url} answers with a web page, not with JSON. Give the base address of the catalog API (in config.json: api.catalog), not that of the pages.`;
  if (status === 401 || status === 403)
    return `${url} answers ${status}. Give the token: --header "Authorization: Bearer …".`;
  return `${url} is no list of regencies (${status}): ${findings[0]?.reason ?? ''} ${findings[0]?.fix ?? ''}`;
}
