import { useMemo, useRef } from 'react';
import type { AreaMapModel } from '../areaMapModel';
import { MapLabels } from '../drawing/MapLabels';
import { MapLand } from '../drawing/MapLand';
import { MapNotes } from '../drawing/MapNotes';
import { layOutMap, type MapFrame } from '../layout/layOutMap';
import { mapAspect } from '../surface/mapAspect';
import { useMapFrame } from '../surface/useMapFrame';
import { useWholeView } from '../surface/useWholeView';
import styles from './StillMap.module.css';
import { scaleLabels } from './scaleLabels';

/** Size in px at which a map is laid out; lines and hatching keep their share of the text. */
const BASE_TEXT = 12;

/** Less of the neighbours than where one can zoom: names are read from afar and need the room. */
const SURROUNDINGS = 0.025;

/**
 * The map to look at, nothing to point at or to zoom: as large as its place, in its text size. Always
 * a drawing, so that a screen that nobody attends holds no WebGL context.
 */
export function StillMap({ model }: { model: AreaMapModel }) {
  const stage = useRef<HTMLElement>(null);
  const frame = useMapFrame(stage, NO_CONTROLS, mapAspect(model.areas));
  return (
    <figure ref={stage} className={styles.stage} role="img" aria-label={model.title}>
      {frame && <StillSheets model={model} frame={frame} />}
    </figure>
  );
}

const NO_CONTROLS = { current: null };

/** The land at the size it was laid out for, stretched; the words at the size they are read. */
function StillSheets({ model, frame }: { model: AreaMapModel; frame: MapFrame }) {
  const times = frame.fontSize / BASE_TEXT;
  const base = useMemo(() => scaledFrame(frame, times), [frame, times]);
  const view = useWholeView(model, base, SURROUNDINGS);
  const layout = useMemo(() => layOutMap(model, base, view), [model, base, view]);
  const words = useMemo(() => scaleLabels(layout, times), [layout, times]);
  const chosen = layout.areas.find(({ area }) => area.code === model.selected);
  return (
    <>
      <svg className={styles.sheet} viewBox={`0 0 ${base.width} ${base.height}`} aria-hidden="true">
        <MapLand layout={layout} frame={base} />
        {chosen && <path className={styles.selected} d={chosen.path} />}
      </svg>
      <svg
        className={styles.sheet}
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        fontSize={frame.fontSize}
        aria-hidden="true"
      >
        <MapLabels layout={words} areas={model.areas} fontSize={frame.fontSize} />
        <MapNotes layout={words} frame={frame} hasPlate={false} />
      </svg>
    </>
  );
}

const scaledFrame = ({ width, height, controls }: MapFrame, times: number): MapFrame => ({
  width: Math.round(width / times),
  height: Math.round(height / times),
  fontSize: BASE_TEXT,
  controls,
});
