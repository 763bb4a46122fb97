import type { PointKind } from '../areaMapModel';
import styles from './MapSymbols.module.css';

type PointShapeProps = { kind: PointKind; x: number; y: number; scale?: number };

const SHAPES: Record<PointKind, string> = {
  service: 'M-6,-6h12v12h-12z',
  site: 'M0,-7.5L7,5.5h-14z',
};

/** A mark around its own middle: shapes differ, so that the kind never depends on colour. */
export function PointShape({ kind, x, y, scale = 1 }: PointShapeProps) {
  return (
    <path
      className={styles[kind]}
      d={SHAPES[kind]}
      transform={`translate(${round(x)} ${round(y)}) scale(${scale})`}
    />
  );
}

/** The mark beside its word, in a list of layers. */
export function PointSwatch({ kind }: { kind: PointKind }) {
  return (
    <svg className={styles.swatch} viewBox="-9 -9 18 18" aria-hidden="true">
      <PointShape kind={kind} x={0} y={0} />
    </svg>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
