import type { Evaluation, IndexScheme, ProgrammeAchievement } from '../../assessment/evaluation';
import { latestVersions } from '../../time/asOf';
import type { IsoDate } from '../../time/calendar';
import { schemeInForce } from '../schemeInForce';
import { contentText, textFields } from './contentText';

type Assessed = {
  evaluations: readonly Evaluation[];
  programmes: readonly ProgrammeAchievement[];
  schemes: readonly IndexScheme[];
};

/**
 * Evaluations with the weights of their edition, programmes realised, and the scheme in force, by which
 * nothing may have been scored yet.
 */
export function assessmentContent(
  { evaluations, programmes, schemes }: Assessed,
  on: IsoDate,
): string {
  const inForce = schemeInForce(evaluations, schemes, on);
  return contentText([
    ...(inForce === null
      ? []
      : [['in force', ...schemeFields(inForce), ...textFields(inForce.name), inForce.legalBasis]]),
    ...latestVersions(evaluations, ({ year, stage }) => `${year} ${stage}`, on).map((it) => [
      'evaluation',
      it.year,
      it.stage,
      it.total,
      it.components.map(({ code, score }) => [code, score]),
      it.dimensions.map(({ code, score }) => [code, score]),
      it.rank === null ? null : [it.rank.position, it.rank.of],
      ...schemeFields(it.scheme),
    ]),
    ...latestVersions(programmes, ({ year, dimension }) => `${year} ${dimension}`, on).map((it) => [
      'programme',
      it.year,
      it.dimension,
      it.planned,
      it.realised,
    ]),
  ]);
}

const schemeFields = (scheme: IndexScheme) => [
  scheme.id,
  scheme.components.map(({ code, weight }) => [code, weight]),
  scheme.bands.map(({ label, from }) => [...textFields(label), from]),
  scheme.scaleMin,
  scheme.scaleMax,
];
