import type { Evaluation, ProgrammeAchievement } from '../../assessment/evaluation';
import { latestVersions } from '../../time/asOf';
import type { IsoDate } from '../../time/calendar';
import { contentText, textFields } from './contentText';

type Assessed = {
  evaluations: readonly Evaluation[];
  programmes: readonly ProgrammeAchievement[];
};

/** Evaluations with the weights of their edition, and programmes realised. */
export const assessmentContent = ({ evaluations, programmes }: Assessed, on: IsoDate): string =>
  contentText([
    ...latestVersions(evaluations, ({ year, stage }) => `${year} ${stage}`, on).map((it) => [
      'evaluation',
      it.year,
      it.stage,
      it.total,
      it.components.map(({ code, score }) => [code, score]),
      it.dimensions.map(({ code, score }) => [code, score]),
      it.rank === null ? null : [it.rank.position, it.rank.of],
      it.scheme.id,
      it.scheme.components.map(({ code, weight }) => [code, weight]),
      it.scheme.bands.map(({ label, from }) => [...textFields(label), from]),
      it.scheme.scaleMin,
      it.scheme.scaleMax,
    ]),
    ...latestVersions(programmes, ({ year, dimension }) => `${year} ${dimension}`, on).map((it) => [
      'programme',
      it.year,
      it.dimension,
      it.planned,
      it.realised,
    ]),
  ]);
