import type { Fault, Rule } from '../../rule';
import { fieldsIn } from '../../tree/fields';

/** Degrees around the regency that still count: a pier or a boat is outside the land. */
const MARGIN = 0.1;

const coordinate = (position: object, key: string): number => Number(Reflect.get(position, key));

export const positionsInside: Rule = {
  id: 'positions-inside',
  severity: 'error',
  holds: 'Sites and services lie within the box of the regency’s boundaries.',
  source: 'Contract: longitude and latitude in degrees, WGS84',
  check: (tree) => {
    const [west, south, east, north] =
      tree.boundaries.find(({ params }) => params.level === 'district')?.body.bbox ?? [];
    if (west === undefined || south === undefined || east === undefined || north === undefined)
      return [];
    const positions = fieldsIn(tree, {
      services: ['services.*.position'],
      quickWins: ['quickWins.*.sites.*.position'],
    });
    return positions.flatMap(({ on, at, value }): Fault[] => {
      if (typeof value !== 'object' || value === null) return [];
      const [x, y] = [coordinate(value, 'longitude'), coordinate(value, 'latitude')];
      const isIn = (lon: number, lat: number) =>
        lon >= west - MARGIN &&
        lon <= east + MARGIN &&
        lat >= south - MARGIN &&
        lat <= north + MARGIN;
      if (isIn(x, y)) return [];
      return [
        {
          on,
          at,
          value,
          reason: `It lies outside the regency, ${west} to ${east} east and ${south} to ${north} north.`,
          fix: isIn(y, x)
            ? 'Longitude and latitude are swapped.'
            : isIn(x, -y)
              ? 'The latitude lacks its minus sign: it lies south of the equator.'
              : 'Correct the position; it is in degrees of WGS84, not in metres.',
        },
      ];
    });
  },
};
