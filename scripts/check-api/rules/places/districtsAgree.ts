import type { Fault, Rule } from '../../rule';
import { type Answer, type RegencyTree, scorecardsOf } from '../../tree/regencyTree';

type Listing = { on: Answer; at: string; codes: string[] };

function listingsOf(tree: RegencyTree): Listing[] {
  const boundaries = tree.boundaries.flatMap((on): Listing[] => {
    const codes = on.body.features.flatMap(({ properties: { role, code } }) =>
      role === 'district' && code !== null ? [code] : [],
    );
    return on.params.level === 'district' ? [{ on, at: 'features', codes }] : [];
  });
  const scorecards = scorecardsOf(tree).map((on): Listing => {
    return { on, at: 'districts', codes: on.body.districts.map(({ code }) => code) };
  });
  return [...boundaries, ...scorecards];
}

/** A district without a boundary is missing on the map; one without an entry has no name. */
export const districtsAgree: Rule = {
  id: 'districts-agree',
  severity: 'error',
  holds: 'Profile, boundaries and scorecards have the same districts.',
  source: 'docs/api.md: areas join by Kemendagri code',
  check: (tree) => {
    const districts = tree.profile?.body.districts.map(({ code }) => code);
    if (districts === undefined) return [];
    return listingsOf(tree).flatMap(({ on, at, codes }): Fault[] => {
      const absent = districts.filter((code) => !codes.includes(code));
      if (absent.length === 0) return [];
      return [
        {
          on,
          at: [at],
          value: absent.join(', '),
          reason: `These districts of the profile are absent here (${codes.length} of ${districts.length} are there).`,
          fix: 'Add them, or remove them from the profile where they no longer exist.',
        },
      ];
    });
  },
};
