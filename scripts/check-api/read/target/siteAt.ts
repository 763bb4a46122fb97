import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ApiName } from '@/api/contract/resources';
import { CannotCheck, redirectOf } from '../source/exchange';
import { ask, type HttpOptions } from '../source/httpSource';
import { isWeb, withoutSlash } from './address';
import { pageAdvice } from './atRoot';
import type { Site } from './site';

/** Where the catalog may be, seen from the address that was given, and the assessment API beside it. */
const PLACES: readonly Record<ApiName, string>[] = [
  { catalog: '', assessment: '' },
  { catalog: '/catalog/v1', assessment: '/assessment/v1' },
  { catalog: '/catalog', assessment: '/assessment' },
  { catalog: '/api/catalog/v1', assessment: '/api/assessment/v1' },
  { catalog: '/api/catalog', assessment: '/api/assessment' },
];

const LIST = 'regencies.json';
const hasList = (text: string): boolean => /^\s*\{/.test(text) && text.includes('"regencies"');

async function isCatalog(base: string, options: HttpOptions, leads: string[]): Promise<boolean> {
  if (!isWeb(base)) return hasList(await readFile(join(base, LIST), 'utf8').catch(() => ''));
  const answer = await ask(`${base}/${LIST}`, options);
  const { status, text } = answer;
  const location = redirectOf(answer);
  if (location !== null) leads.push(`${base}/${LIST} redirects to ${location}`);
  // Whoever asks for a token is there; that it is missing is said when reading begins.
  return hasList(text) || status === 401 || status === 403;
}

export async function siteAt(address: string, options: HttpOptions): Promise<Site> {
  const root = withoutSlash(address);
  /** Addresses that lead elsewhere: perhaps http to https. */
  const leads: string[] = [];
  for (const { catalog, assessment } of PLACES) {
    const base = root + catalog;
    if (!(await isCatalog(base, options, leads))) continue;
    // Given the catalog itself, the other API is its sibling, or the same tree.
    const sibling = base.replace(/catalog(?!.*catalog)/, 'assessment');
    const bases = { catalog: base, assessment: catalog === '' ? sibling : root + assessment };
    return { bases, isHttp: isWeb(root) };
  }
  const page = pageAdvice(root);
  const tried = PLACES.map(({ catalog }) => `${root}${catalog}/regencies.json`).join('\n  ');
  throw new CannotCheck(
    `No catalog at ${root}. Looked for JSON with "regencies" at\n  ${tried}\n${leads.map((lead) => `${lead}; it was not followed.\n`).join('')}${page}Give the base address of the catalog, or --catalog and --assessment.`,
  );
}
