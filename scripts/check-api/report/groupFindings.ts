import { resources } from '@/api/contract/resources';
import type { Finding } from '../finding';
import { routeOf } from '../tree/resource';

/** Findings of one rule at one kind of resource. */
export type Group = {
  resource: string;
  rule: string;
  severity: Finding['severity'];
  findings: Finding[];
};

/** `/regencies/{regency}/scorecard.json`: many answers of one kind have their faults in common. */
const templateOf = (path: string): string => {
  const route = routeOf(path);
  return route === null ? path : resources[route.name].path;
};

/** By resource, then by rule; errors first. */
export function groupFindings(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const resource = templateOf(finding.resource);
    const { rule, severity } = finding;
    const key = `${resource} ${rule} ${severity}`;
    const group = groups.get(key) ?? { resource, rule, severity, findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  const order = [...new Set([...groups.values()].map(({ resource }) => resource))];
  return [...groups.values()].sort(
    (a, b) =>
      order.indexOf(a.resource) - order.indexOf(b.resource) ||
      Number(a.severity === 'warning') - Number(b.severity === 'warning'),
  );
}
