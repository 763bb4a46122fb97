import { type Evaluation, type IndexScheme, schemeFor } from '../assessment/evaluation';
import { knownEvaluations } from '../assessment/evaluation-years/evaluationYears';
import { indexOf } from '../assessment/indices/indexOf';
import { latestVersions } from '../time/asOf';
import type { IsoDate } from '../time/calendar';

/**
 * The scheme by which the national evaluation is scored on a date: of the editions of the index that
 * the newest known evaluation names. `null` where none is known or in force.
 */
export function schemeInForce(
  evaluations: readonly Evaluation[],
  schemes: readonly IndexScheme[],
  on: IsoDate,
): IndexScheme | null {
  const [newest] = knownEvaluations(evaluations, on);
  if (newest === undefined) return null;
  const known = latestVersions(schemes, ({ id }) => id, on);
  const index = indexOf(newest.scheme, known);
  return schemeFor(
    known.filter((scheme) => indexOf(scheme, known) === index),
    on,
  );
}
