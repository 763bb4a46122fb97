import { schemeChanges } from '../../../assessment/schemeChanges';
import { latestVersions } from '../../../time/asOf';
import type { IsoDate } from '../../../time/calendar';
import type { HearingChange } from '../change';
import type { EditionPair } from '../editionPair';

/**
 * Editions of an index that became known between the two days, beside the one whose place they take:
 * the version before, or the scheme they supersede. An index seen for the first time changed nothing.
 */
export function schemeChangesSince({ before, after, schemes }: EditionPair): HearingChange[] {
  const knownOn = (on: IsoDate) => latestVersions(schemes, ({ id }) => id, on);
  const known = knownOn(before.on);
  return knownOn(after.on).flatMap((scheme): HearingChange[] => {
    if (known.includes(scheme)) return [];
    const earlier =
      known.find(({ id }) => id === scheme.id) ?? known.find(({ id }) => id === scheme.supersedes);
    const parts = earlier === undefined ? [] : schemeChanges(earlier, scheme);
    if (earlier === undefined || parts.length === 0) return [];
    return [
      {
        key: `method-changed ${scheme.id}`,
        owner: null,
        improvement: null,
        kind: 'method-changed',
        subject: 'scheme',
        before: earlier,
        after: scheme,
        parts,
      },
    ];
  });
}
