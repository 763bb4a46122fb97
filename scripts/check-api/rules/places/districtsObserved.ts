import type { Fault, Rule } from '../../rule';
import { figuresOf } from '../figures/figuresOf';

/** A district without a figure should say why: null with a reason, so that the map can say it too. */
export const districtsObserved: Rule = {
  id: 'districts-observed',
  severity: 'warning',
  holds: 'An indicator with figures by district has some for every district, or a reason.',
  source: 'docs/api.md: a missing figure says why',
  check: (tree) => {
    const districts = tree.profile?.body.districts.map(({ code }) => code) ?? [];
    return figuresOf(tree).flatMap(({ on, definition, observations }): Fault[] => {
      const areas = new Set(observations.map(({ area }) => area));
      const absent = districts.filter((code) => !areas.has(code));
      // A scorecard carries the regency's figures alone.
      const isOwn = on.path.endsWith('/observations.json');
      if (!isOwn || definition.level !== 'district' || absent.length === 0) return [];
      return [
        {
          on,
          at: ['observations'],
          value: absent.join(', '),
          reason: `${definition.name.id} is published by district, but has nothing of these.`,
          fix: 'Publish each with its value, or with null and a reason (not-reported, not-collected, …).',
        },
      ];
    });
  },
};
