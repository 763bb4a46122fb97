import type { Evaluation } from '@/domain/assessment/evaluation';
import { compareCodes } from '@/domain/order';
import { latestVersions } from '@/domain/time/asOf';
import type { IsoDate } from '@/domain/time/calendar';

export type OwnRecommendation = {
  key: string;
  evaluation: Pick<Evaluation, 'year' | 'stage' | 'source' | 'publishedAt'>;
  recommendation: Evaluation['recommendations'][number];
};

/** Those with this owner, of the newest evaluation first; open ones before those done. */
export function selectRecommendations(
  evaluations: readonly Evaluation[],
  agency: string,
  on: IsoDate,
): OwnRecommendation[] {
  return latestVersions(evaluations, editionOf, on)
    .sort((a, b) => compareCodes(editionOf(b), editionOf(a)))
    .flatMap((evaluation) =>
      evaluation.recommendations
        .map((recommendation, at) => ({
          key: `${editionOf(evaluation)} ${at}`,
          evaluation,
          recommendation,
        }))
        .filter(({ recommendation }) => recommendation.agency === agency)
        .sort((a, b) => Number(a.recommendation.isDone) - Number(b.recommendation.isDone)),
    );
}

const editionOf = ({ year, stage }: Evaluation): string => `${year} ${stage}`;
