import type { Finding } from '../finding';
import { type Group, groupFindings } from './groupFindings';

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const countOf = (findings: readonly Finding[], severity: Finding['severity']): number =>
  findings.filter((finding) => finding.severity === severity).length;

function exampleLines({ resource, at, value, reason, fix }: Finding): string[] {
  const place = at === '' ? resource : `${resource}  ${at}`;
  return [
    `      ${place}${value === '' ? '' : `  =  ${value}`}`,
    `        ${reason}`,
    `        → ${fix}`,
  ];
}

function groupLines({ rule, severity, findings }: Group, examples: number): string[] {
  const rest = findings.length - examples;
  return [
    `  ${severity === 'error' ? 'ERROR  ' : 'warning'}  ${rule}  (${findings.length})`,
    ...findings.slice(0, examples).flatMap(exampleLines),
    ...(rest > 0 ? [`      … and ${rest} more; --all shows every one`] : []),
  ];
}

/** The report for people: by resource and rule, the first examples of each. */
export function textReport(
  { answers, findings }: { answers: number; findings: readonly Finding[] },
  examples: number,
): string {
  const lines: string[] = [];
  let resource = '';
  for (const group of groupFindings(findings)) {
    if (group.resource !== resource) lines.push('', group.resource);
    resource = group.resource;
    lines.push(...groupLines(group, examples));
  }
  const counts = `${plural(countOf(findings, 'error'), 'error')}, ${plural(countOf(findings, 'warning'), 'warning')}`;
  return [...lines, '', `${plural(answers, 'answer')} read: ${counts}.`].join('\n').trimStart();
}
