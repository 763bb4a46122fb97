import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import styles from './AreaMap.module.css';
import type { AreaMapModel } from './areaMapModel';
import { describeArea } from './describeArea';
import { MapControls } from './drawing/MapControls';
import { SvgMap } from './drawing/SvgMap';
import { type MapView, moveBetween } from './geometry/mercator';
import { layOutMap, type MapFrame } from './layout/layOutMap';
import type { MapMessages } from './mapMessages';
import { mapAspect } from './surface/mapAspect';
import { useMapFrame } from './surface/useMapFrame';
import { type MapSurface, useMapSurface } from './surface/useMapSurface';
import { useWholeView } from './surface/useWholeView';
import { useZoomGestures } from './surface/useZoomGestures';

export type AreaMapProps = {
  model: AreaMapModel;
  /** Null clears the selection. */
  onSelect: (code: string | null) => void;
  messages: MapMessages;
};

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

type MapSheetsProps = AreaMapProps & { frame: MapFrame; surface: MapSurface; hint: string };

/** The drawing, and under it the canvas when there is one. */
function MapSheets({ model, onSelect, messages, frame, surface, hint }: MapSheetsProps) {
  const [pointed, setPointed] = useState<string | null>(null);
  const { Canvas, camera, closeView } = surface;
  const whole = useWholeView(model, frame);
  const view = closeView ?? whole;
  const layout = useMemo(() => layOutMap(model, frame, view), [model, frame, view]);
  const [overlay, follow] = useFollowingOverlay(view);
  const reveal = (code: string) => {
    const found = layout.areas.find(({ area }) => area.code === code);
    if (found && !isInFrame(found.anchor, frame)) camera?.reveal(found.area.labelPoint);
  };
  const shown = model.areas.find(({ code }) => code === pointed);
  const describe = (area: AreaMapModel['areas'][number]) =>
    describeArea(area, model.scale, messages);
  return (
    <>
      {Canvas && (
        <Canvas
          model={model}
          initialView={whole}
          messages={messages}
          onReady={surface.takeOver}
          onMove={follow}
          onMoveEnd={surface.setCloseView}
          onSelect={onSelect}
          onPoint={setPointed}
          onUnavailable={surface.giveUp}
        />
      )}
      <div ref={overlay} className={styles.overlay}>
        <SvgMap
          title={model.title}
          layout={layout}
          frame={frame}
          selected={model.selected}
          pointed={pointed}
          actions={{ onSelect, onPoint: setPointed, onFocus: reveal, describe, hint }}
          isOverCanvas={camera !== null}
        />
      </div>
      {shown && (
        <p className={styles.readout} aria-hidden="true">
          {describe(shown)}
        </p>
      )}
    </>
  );
}

/** Lets the words follow the canvas while it moves; they are laid out anew when it rests. */
function useFollowingOverlay(view: MapView) {
  const overlay = useRef<HTMLDivElement>(null);
  const follow = (moved: MapView) => {
    if (overlay.current) overlay.current.style.transform = moveBetween(view, moved);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layout ends the following
  useLayoutEffect(() => {
    if (overlay.current) overlay.current.style.transform = '';
  }, [view]);
  return [overlay, follow] as const;
}

const isInFrame = ({ x, y }: { x: number; y: number }, { width, height }: MapFrame) =>
  x > 0 && y > 0 && x < width && y < height;
