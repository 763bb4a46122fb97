import { type Finding, shown } from '../check-api/finding';
import type { BoundaryFault, BoundaryFile, BoundaryRule } from './boundaryFile';
import { BOUNDARY_RULES } from './rules/boundaryRules';

type Named = Pick<BoundaryRule, 'id' | 'severity'>;

export const toFinding = (
  path: string,
  { id, severity }: Named,
  { value, ...fault }: BoundaryFault,
): Finding => ({ ...fault, value: shown(value), rule: id, severity, resource: path });

/** Every fault of a file of boundaries. */
export function checkBoundaries(file: BoundaryFile, onRule?: (id: string) => void): Finding[] {
  return BOUNDARY_RULES.flatMap((rule) => {
    onRule?.(rule.id);
    return [...rule.check(file)].map((fault) => toFinding(file.path, rule, fault));
  });
}
