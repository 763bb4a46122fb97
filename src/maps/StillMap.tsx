import { useMemo, useRef } from 'react';
import styles from './AreaMap.module.css';
import type { AreaMapModel } from './areaMapModel';
import { SvgMap } from './drawing/SvgMap';
import { layOutMap, type MapFrame } from './layout/layOutMap';
import { mapAspect } from './surface/mapAspect';
import { useMapFrame } from './surface/useMapFrame';
import { useWholeView } from './surface/useWholeView';

/** The map as a picture, for the wall and for paper: no controls, no selection by the reader. */
export function StillMap({ model }: { model: AreaMapModel }) {
  const stage = useRef<HTMLDivElement>(null);
  const aspect = mapAspect(model.areas);
  const frame = useMapFrame(stage, null, aspect);
  return (
    <div className={styles.map}>
      <div ref={stage} className={styles.stage} style={{ aspectRatio: aspect }}>
        {frame && <StillDrawing model={model} frame={frame} />}
      </div>
      <p className={styles.attribution}>{model.attribution}</p>
    </div>
  );
}

function StillDrawing({ model, frame }: { model: AreaMapModel; frame: MapFrame }) {
  const view = useWholeView(model, frame);
  const layout = useMemo(() => layOutMap(model, frame, view), [model, frame, view]);
  return (
    <SvgMap
      title={model.title}
      layout={layout}
      frame={frame}
      selected={model.selected}
      pointed={null}
      actions={null}
    />
  );
}
