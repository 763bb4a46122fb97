import type { QueryKey } from '@tanstack/react-query';
import type { Fault, WallServer } from '@/domain/wall/heal/troubleLog';
import { WALL_SERVERS } from '@/domain/wall/heal/troubleLog';
import type { ApiBase } from '../../apiBase';
import { ContractError, HttpError } from '../../http/errors';
import type { Part } from '../../http/parsePart';

/** Which server a query asks; every key of an API carries its base. `null` for what is no API. */
export function serverOf(base: ApiBase, key: QueryKey): WallServer | null {
  return WALL_SERVERS.find((server) => key[1] === base[server]) ?? null;
}

/** What an error says of the server; what is no answer at all counts as silence. */
export function faultOf(error: Error): Fault {
  if (error instanceof HttpError) {
    const isSignIn = error.status === 401 || error.status === 403;
    return isSignIn ? { kind: 'sign-in' } : { kind: 'status', status: error.status };
  }
  if (!(error instanceof ContractError)) return { kind: 'unreachable' };
  const [{ path, expected, received }, ...others] = error.issues;
  if (expected === 'JSON') return { kind: received === 'HTML' ? 'page' : 'unreadable' };
  return { kind: 'contract', field: path, others: others.length };
}

/** The fault of the parts of an answer that could not be used; `null` when all of it can. */
export function brokenPartOf(data: unknown): Fault | null {
  if (typeof data !== 'object' || data === null) return null;
  const [first, ...rest] = Object.values(data).filter(isBroken);
  if (first === undefined) return null;
  const { length: others } = [...first.error.issues.slice(1), ...rest.flatMap(issuesOf)];
  return { kind: 'contract', field: first.error.issues[0].path, others };
}

type BrokenPart = Extract<Part<unknown>, { ok: false }>;

const isBroken = (part: unknown): part is BrokenPart =>
  typeof part === 'object' &&
  part !== null &&
  'error' in part &&
  part.error instanceof ContractError;

const issuesOf = ({ error }: BrokenPart) => error.issues;
