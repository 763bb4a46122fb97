import polygonClipping from 'polygon-clipping';
import { extentOf, type Shape, toPoint } from '../../boundaries/plane';
import { type BoundaryFault, type BoundaryRule, ownFeatures, titleOf } from '../boundaryFile';
import { areaText, placeText, squareMetres } from '../geometry/metres';

/** Below this nobody sees it on a map of a regency. */
const TOLERANCE_M2 = 1000;

const asShape = (polygons: number[][][][]): Shape =>
  polygons.map((rings) => rings.map((ring) => ring.map(toPoint)));

/** Geometry so broken that nothing can be cut has faults of its own, found by other rules. */
function cut(work: () => number[][][][]): Shape {
  try {
    return asShape(work());
  } catch {
    return [];
  }
}

function mayMeet(one: Shape, other: Shape): boolean {
  const [w1, s1, e1, n1] = extentOf(one.flat(2));
  const [w2, s2, e2, n2] = extentOf(other.flat(2));
  return w1 < e2 && w2 < e1 && s1 < n2 && s2 < n1;
}

export const overlaps: BoundaryRule = {
  id: 'overlaps',
  severity: 'error',
  holds: `No two areas overlap by more than ${TOLERANCE_M2} m².`,
  source: 'Our own: land is in one district',
  check: (file) => {
    const own = ownFeatures(file);
    return own.flatMap((one, place) =>
      own.slice(place + 1).flatMap((other): BoundaryFault[] => {
        if (!mayMeet(one.shape, other.shape)) return [];
        const shared = cut(() => polygonClipping.intersection(one.shape, other.shape));
        const metres = squareMetres(shared);
        if (metres <= TOLERANCE_M2) return [];
        return [
          {
            at: `features.${one.index}.geometry`,
            value: `${titleOf(file, one)} and ${titleOf(file, other)}`,
            reason: `They overlap by ${areaText(metres)}, near ${placeText(toPoint(shared[0]?.[0]?.[0] ?? []))}.`,
            fix: 'Let both follow one line; in QGIS, snap them to each other and cut one by the other.',
          },
        ];
      }),
    );
  },
};

export const gaps: BoundaryRule = {
  id: 'gaps',
  severity: 'warning',
  holds: `No gaps of more than ${TOLERANCE_M2} m² lie between areas; lakes and enclaves look the same.`,
  source: 'Our own: neighbours share one line',
  check: (file) => {
    const [first, ...rest] = ownFeatures(file).map(({ shape }) => shape);
    if (first === undefined) return [];
    const whole = cut(() => polygonClipping.union(first, ...rest));
    return whole
      .flatMap(([, ...holes]) => holes)
      .flatMap((hole): BoundaryFault[] => {
        const metres = squareMetres([[hole]]);
        if (metres <= TOLERANCE_M2) return [];
        return [
          {
            at: 'features',
            value: areaText(metres),
            reason: `No area covers the land near ${placeText(hole[0] ?? [0, 0])}.`,
            fix: 'Let neighbours share one line (in QGIS: Topology Checker, Snap Geometries). Leave a lake or an enclave as it is.',
          },
        ];
      });
  },
};
