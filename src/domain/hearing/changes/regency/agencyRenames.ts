import { agencyNames } from '../../../region/region';
import { inScope } from '../../scope';
import type { HearingChange } from '../change';
import type { EditionPair } from '../editionPair';

/** Agencies that are called otherwise than on the earlier day. */
export function agencyRenames({ before, after, scope }: EditionPair): HearingChange[] {
  const [then, now] = [
    agencyNames(after.agencies, before.on),
    agencyNames(after.agencies, after.on),
  ];
  const belongs = inScope(scope, after.agencies);
  return after.agencies.flatMap(({ id }): HearingChange[] => {
    const [earlier, current] = [then.get(id), now.get(id)];
    if (earlier === undefined || current === undefined || earlier.name === current.name) return [];
    if (!belongs({ agency: id, dimension: null })) return [];
    return [
      {
        key: `agency-renamed ${id}`,
        owner: id,
        improvement: null,
        kind: 'agency-renamed',
        before: { name: earlier.name, shortName: earlier.shortName },
        after: { name: current.name, shortName: current.shortName },
      },
    ];
  });
}
