import type { Rule } from '../../rule';
import { type FieldPatterns, fieldsIn } from '../../tree/fields';
import { scorecardsOf } from '../../tree/regencyTree';

const FIELDS: FieldPatterns = {
  quickWins: ['quickWins.*.districts.*', 'quickWins.*.sites.*.district'],
  services: ['services.*.district'],
  boundaries: ['features.*.properties.code', 'features.*.properties.district'],
  observations: ['observations.*.area', 'targets.*.area'],
  scorecards: [
    ...['indicators.*.observations.*.area', 'indicators.*.targets.*.area'],
    'quickWins.*.districts.*',
  ],
};

/** Length of `52.02.01`; a village's code begins with its district's. */
const DISTRICT = 8;

export const districtJoins: Rule = {
  id: 'district-joins',
  severity: 'error',
  holds: 'Every area is the regency, one of its districts, or a village of one.',
  source: 'docs/api.md: areas join by Kemendagri code',
  check: (tree) => {
    const districts = (tree.profile ?? scorecardsOf(tree)[0])?.body.districts;
    if (districts === undefined) return [];
    const known = new Set([tree.code, ...districts.map(({ code }) => code)]);
    return fieldsIn(tree, FIELDS).flatMap(({ on, at, value }) =>
      known.has(String(value).slice(0, DISTRICT))
        ? []
        : [
            {
              on,
              at,
              value,
              reason: `${tree.code} has no such district in its profile.`,
              fix: 'Write the Kemendagri code with dots (52.02.01), not the BPS code (5202010); add a new district to the profile.',
            },
          ],
    );
  },
};
