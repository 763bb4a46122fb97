import { type IsoDate, isoDate } from '@/domain/time/calendar';
import { type Finding, shown } from './finding';
import type { Fault, Rule } from './rule';
import { RULES } from './rules/rules';
import { contractFindings } from './tree/contractFindings';
import { type ParsedResource, type RegencyTree, regencyTree, sharedTree } from './tree/regencyTree';
import type { TreeResource } from './tree/resource';

export type { Finding } from './finding';
export { routeOf, type TreeResource } from './tree/resource';

const toFinding = ({ id, severity }: Rule, { on, at, value, reason, fix }: Fault): Finding => ({
  rule: id,
  severity,
  resource: on.path,
  at: at.join('.'),
  value: shown(value),
  reason,
  fix,
});

const findingsIn = (tree: RegencyTree): Finding[] =>
  RULES.flatMap((rule) => [...rule.check(tree)].map((fault) => toFinding(rule, fault)));

/** What all regencies share is looked at with each of them, and reported once. */
const once = (findings: readonly Finding[]): Finding[] => [
  ...new Map(
    findings.map((found) => [
      [found.rule, found.resource, found.at, found.value, found.reason].join('|'),
      found,
    ]),
  ).values(),
];

/**
 * Every fault of a tree of answers, whether it is served or about to be written: first against the
 * contract, then against the rules that a schema cannot say. An answer that breaks the contract takes no part in
 * the rules, so that one fault is not reported twice. `today` decides what is in the future.
 */
export function checkTree(
  resources: readonly TreeResource[],
  { today, onRegency }: { today: string; onRegency?: (code: string) => void },
): Finding[] {
  const parsed: ParsedResource[] = [];
  const broken: Finding[] = [];
  for (const resource of resources) {
    const findings = contractFindings(resource);
    broken.push(...findings);
    parsed.push({ ...resource, ok: findings.length === 0 });
  }
  const day: IsoDate = isoDate(today);
  const shared = sharedTree(parsed, day);
  const codes = [...new Set(parsed.flatMap(({ params }) => params.regency ?? []))].sort();
  const found = (codes.length === 0 ? [''] : codes).flatMap((code) => {
    onRegency?.(code);
    return findingsIn(regencyTree(shared, code, parsed));
  });
  return once([...broken, ...found]);
}
