import type { Evaluation, ProgrammeAchievement } from '../../../assessment/evaluation';
import { latestVersions } from '../../../time/asOf';
import type { HearingChange } from '../change';
import type { EditionPair } from '../editionPair';

/** National evaluations that were published or published again with another total. */
export function evaluationChanges({ before, after }: EditionPair): HearingChange[] {
  const keyOf = ({ year, stage }: Evaluation) => `${year} ${stage}`;
  const known = latestVersions([...before.evaluations, ...after.evaluations], keyOf, before.on);
  return latestVersions(after.evaluations, keyOf, after.on).flatMap((now): HearingChange[] => {
    const then = known.find((it) => keyOf(it) === keyOf(now)) ?? null;
    if (then?.total === now.total) return [];
    return [
      {
        key: `assessment-moved ${keyOf(now)}`,
        owner: null,
        improvement: then === null ? null : now.total > then.total ? 'better' : 'worse',
        kind: 'assessment-moved',
        subject: 'evaluation',
        before: then,
        after: now,
      },
    ];
  });
}

/** Counts of programmes, planned or realised, that are not what they were. */
export function programmeChanges({ before, after, scope }: EditionPair): HearingChange[] {
  const keyOf = ({ year, dimension }: ProgrammeAchievement) => `${year} ${dimension}`;
  const known = latestVersions([...before.programmes, ...after.programmes], keyOf, before.on);
  return latestVersions(after.programmes, keyOf, after.on)
    .filter(({ dimension }) => scope.kind !== 'dimension' || scope.dimension === dimension)
    .flatMap((now): HearingChange[] => {
      const then = known.find((it) => keyOf(it) === keyOf(now)) ?? null;
      if (then?.planned === now.planned && then.realised === now.realised) return [];
      return [
        {
          key: `assessment-moved ${keyOf(now)}`,
          owner: null,
          improvement: null,
          kind: 'assessment-moved',
          subject: 'programmes',
          before: then,
          after: now,
        },
      ];
    });
}
