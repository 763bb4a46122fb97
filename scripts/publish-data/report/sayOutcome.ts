import type { Outcome } from '../publish';
import { counted, sayProblems } from './sayProblems';

/** The whole report: what is wrong, or what was published. */
export function sayOutcome(outcome: Outcome, out: string): string {
  const { problems, warnings, examples } = outcome;
  return [
    ...(problems.length > 0 ? [sayProblems(problems)] : []),
    ...(warnings.length > 0 ? [`Worth a look, but no obstacle:\n\n${sayProblems(warnings)}`] : []),
    ...(examples > 0 ? [`${examples} rows marked "contoh" were left out.`] : []),
    lastLine(outcome, out),
  ].join('\n\n');
}

function lastLine({ written, problems, rows, files }: Outcome, out: string): string {
  if (problems.length > 0)
    return `Nothing was published: ${counted(problems.length)}. The old data are as they were.`;
  const said = `${rows} rows, ${files} files`;
  if (!written) return `No problem found (${said}). Nothing was written, as asked.`;
  return `Published: ${said} in ${out}. The tree before it is ${out.replace(/\/+$/, '')}.previous, if there was one.`;
}
