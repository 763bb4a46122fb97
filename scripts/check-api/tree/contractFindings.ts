import { endpoints } from '@/api/contract/endpoints';
import { parsePart } from '@/api/http/parsePart';
import { type Finding, shown } from '../finding';
import type { TreeResource } from './resource';

/** What stands at a dotted path of an answer. */
const valueAt = (body: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
      body,
    );

/** Every field of an answer that breaks the published contract. */
export function contractFindings({ name, path, body }: TreeResource): Finding[] {
  const part = parsePart(path, endpoints[name].schema, body, () => null);
  if (part.ok) return [];
  return part.error.issues.map((issue) => ({
    rule: 'contract',
    severity: 'error',
    resource: path,
    at: issue.path === '(body)' ? '' : issue.path,
    value: shown(valueAt(body, issue.path)),
    reason: `The contract expects ${issue.expected}; ${issue.received} stands there.`,
    fix: `See components.schemas of /openapi/${endpoints[name].api}.json.`,
  }));
}
