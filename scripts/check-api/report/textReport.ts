import { printable } from '../../terminal/printable';
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
  ].map(printable);
}

function groupLines({ rule, severity, findings }: Group, examples: number): string[] {
  const rest = findings.length - examples;
  return [
    `  ${severity === 'error' ? 'ERROR  ' : 'warning'}  ${rule}  (${findings.length})`,
    ...findings.slice(0, examples).flatMap(exampleLines),
    ...(rest > 0 ? [`      … and ${rest} more; --all shows every one`] : []),
  ];
}

/** Findings by resource and rule, the first examples of each, and how many there are. */
export function findingsReport(findings: readonly Finding[], examples: number): string {
  const lines: string[] = [];
  let resource = '';
  for (const group of groupFindings(findings)) {
    if (group.resource !== resource) lines.push('', printable(group.resource));
    resource = group.resource;
    lines.push(...groupLines(group, examples));
  }
  const [errors, warnings] = [countOf(findings, 'error'), countOf(findings, 'warning')];
  const counts = `${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`;
  return [...lines, '', counts].join('\n').trimStart();
}

/** The report of an API. */
export const textReport = (
  { answers, findings }: { answers: number; findings: readonly Finding[] },
  examples: number,
): string => `${findingsReport(findings, examples)} ${plural(answers, 'answer')} read.`;
