import { useMemo, useRef } from 'react';
import styles from './AreaMap.module.css';
import type { AreaMapModel } from './areaMap';
import { layOutMap, wholeView } from './drawing/layOutMap';
import { SvgMap } from './drawing/SvgMap';
import { mapAspect } from './mapAspect';
import { useMapFrame } from './useMapFrame';

/** The map as a picture, for the wall and for paper: no controls, no selection by the reader. */
export function StillMap({ model }: { model: AreaMapModel }) {
  const stage = useRef<HTMLDivElement>(null);
  const aspect = mapAspect(model.areas);
  const frame = useMapFrame(stage, null, aspect);
  const layout = useMemo(
    () => frame && layOutMap(model, frame, wholeView(model, frame)),
    [model, frame],
  );
  return (
    <div className={styles.map}>
      <div ref={stage} className={styles.stage} style={{ aspectRatio: aspect }}>
        {frame && layout && (
          <SvgMap
            title={model.title}
            layout={layout}
            frame={frame}
            selected={model.selected}
            pointed={null}
            actions={null}
          />
        )}
      </div>
      <p className={styles.attribution}>{model.attribution}</p>
    </div>
  );
}
