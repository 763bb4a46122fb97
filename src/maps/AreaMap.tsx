import { useId, useRef } from 'react';
import styles from './AreaMap.module.css';
import type { AreaMapProps } from './areaMapProps';
import { MapControls } from './drawing/MapControls';
import { MapSheets } from './MapSheets';
import { mapAspect } from './surface/mapAspect';
import { useMapFrame } from './surface/useMapFrame';
import { useMapSurface } from './surface/useMapSurface';
import { useZoomGestures } from './surface/useZoomGestures';

/** The map a reader works with; another regency is another map. */
export function AreaMap(props: AreaMapProps) {
  return <ZoomableMap key={props.model.bbox.join(' ')} {...props} />;
}

/**
 * A drawing first; when the reader looks closer, MapLibre takes its place with the same look, and
 * on a device without WebGL the drawing simply stays.
 */
function ZoomableMap(props: AreaMapProps) {
  const { model, messages } = props;
  const stage = useRef<HTMLDivElement>(null);
  const controls = useRef<HTMLDivElement>(null);
  const hint = useId();
  const aspect = mapAspect(model.areas);
  const frame = useMapFrame(stage, controls, aspect);
  const surface = useMapSurface();
  useZoomGestures(stage, surface.camera === null, (at) => surface.zoomBy(1, at));

  return (
    <figure className={styles.map} aria-label={model.title}>
      <div ref={stage} className={styles.stage} style={{ aspectRatio: aspect }}>
        {frame && <MapSheets {...props} frame={frame} surface={surface} hint={hint} />}
        <MapControls ref={controls} surface={surface} messages={messages} />
      </div>
      <p id={hint} className={styles.hint}>
        {messages.keyboardHint}
      </p>
      <p className={styles.attribution}>
        {surface.isUnavailable && <span role="status">{messages.zoomUnavailable} </span>}
        {model.attribution}
      </p>
    </figure>
  );
}
