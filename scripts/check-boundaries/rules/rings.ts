import { isSamePlace, type Ring, signedArea } from '../../boundaries/plane';
import type { BoundaryFault, BoundaryFile, BoundaryRule } from '../boundaryFile';
import { titleOf } from '../boundaryFile';
import { findCrossing } from '../geometry/crossing';
import { placeText } from '../geometry/metres';

type Place = { ring: Ring; hole: boolean; at: string; title: string };

function ringsOf(file: BoundaryFile): Place[] {
  return file.features.flatMap((feature) =>
    feature.shape.flatMap((polygon, part) =>
      polygon.map((ring, index) => ({
        ring,
        hole: index > 0,
        at: `features.${feature.index}.geometry.coordinates (part ${part}, ring ${index})`,
        title: titleOf(file, feature),
      })),
    ),
  );
}

/** A rule about each ring; `find` names what is wrong with one, if anything. */
const ringRule = (
  rule: Omit<BoundaryRule, 'check'>,
  fix: string,
  find: (place: Place) => string | null,
): BoundaryRule => ({
  ...rule,
  check: (file) =>
    ringsOf(file).flatMap((place): BoundaryFault[] => {
      const reason = find(place);
      return reason === null ? [] : [{ at: place.at, value: place.title, reason, fix }];
    }),
});

const closed = ringRule(
  {
    id: 'rings-closed',
    severity: 'error',
    holds: 'Each ring has at least four positions, and the last repeats the first.',
    source: 'RFC 7946, 3.1.6',
  },
  '--fix closes rings, and removes those that have no area.',
  ({ ring }) =>
    ring.length >= 4 && isSamePlace(ring[0], ring.at(-1)) ? null : 'The ring is not closed.',
);

const winding = ringRule(
  {
    id: 'winding',
    severity: 'error',
    holds: 'Outer rings run counterclockwise, holes clockwise.',
    source: 'RFC 7946, 3.1.6',
  },
  '--fix turns them round.',
  ({ ring, hole }) =>
    signedArea(ring) > 0 === !hole
      ? null
      : `It runs ${hole ? 'counterclockwise' : 'clockwise'}, as Shapefiles do.`,
);

const simple = ringRule(
  {
    id: 'self-intersection',
    severity: 'error',
    holds: 'No ring crosses itself.',
    source: 'OGC Simple Features, 6.1.11',
  },
  'Draw the place anew; in QGIS, Fix Geometries or Buffer by 0 mends most.',
  ({ ring }) => {
    const place = findCrossing(ring);
    return place === null ? null : `It crosses itself near ${placeText(place)}.`;
  },
);

const repeated = ringRule(
  {
    id: 'repeated-points',
    severity: 'warning',
    holds: 'No position is repeated right after itself.',
    source: 'Our own: it only makes the file larger',
  },
  '--fix removes them.',
  ({ ring }) => {
    const count = ring.filter((point, index) => isSamePlace(point, ring[index - 1])).length;
    return count === 0 ? null : `${count} positions repeat the one before.`;
  },
);

export const RING_RULES: readonly BoundaryRule[] = [closed, winding, simple, repeated];
