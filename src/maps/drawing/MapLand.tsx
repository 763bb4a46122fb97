import { useId } from 'react';
import type { MapFrame, MapLayout } from '../layout/layOutMap';
import { areaTone } from './areaTone';
import styles from './MapLand.module.css';

/** Sea, neighbours and coloured areas. */
export function MapLand({ layout, frame }: { layout: MapLayout; frame: MapFrame }) {
  const hatch = useId();
  return (
    <>
      <HatchPattern id={hatch} />
      <rect className={styles.sea} width={frame.width} height={frame.height} />
      {layout.context.map(({ name, path }) => (
        <path key={name} className={styles.neighbour} d={path} />
      ))}
      {layout.areas.map(({ area, path }) => {
        const tone = areaTone(area.value);
        const fill = tone === 'missing' ? { fill: `url(#${hatch})` } : {};
        return <path key={area.code} className={styles[tone]} d={path} {...fill} />;
      })}
    </>
  );
}

/** Diagonal lines on paper; the id is unique because a page may hold several maps. */
export function HatchPattern({ id }: { id: string }) {
  return (
    <pattern
      id={id}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect className={styles.hatchGround} width="6" height="6" />
      <rect className={styles.hatchLine} width="1.4" height="6" />
    </pattern>
  );
}
