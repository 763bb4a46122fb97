import { useLayoutEffect, useRef, useState } from 'react';
import { remembering } from '@/domain/remembering';
import styles from './AreaMap.module.css';
import type { AreaMapModel, MapArea } from './areaMapModel';
import type { AreaMapProps } from './areaMapProps';
import { describeArea } from './describeArea';
import { SvgMap } from './drawing/SvgMap';
import { type MapView, moveBetween } from './geometry/mercator';
import { layOutMap, type MapFrame } from './layout/layOutMap';
import type { MapSurface } from './surface/useMapSurface';
import { useWholeView } from './surface/useWholeView';

const layoutOf = remembering(
  ({ model }: { model: AreaMapModel; frame: MapFrame; view: MapView }) => model,
  ({ model, frame, view }) => layOutMap(model, frame, view),
);

type MapSheetsProps = AreaMapProps & { frame: MapFrame; surface: MapSurface; hint: string };

/** The drawing, and under it the canvas when there is one. */
export function MapSheets({
  model,
  onSelect,
  messages,
  Symbols,
  frame,
  surface,
  hint,
}: MapSheetsProps) {
  const [pointed, setPointed] = useState<string | null>(null);
  const [read, setRead] = useState<string | null>(null);
  const { Canvas, camera, closeView } = surface;
  const whole = useWholeView(model, frame);
  const view = closeView ?? whole;
  const layout = layoutOf({ model, frame, view });
  const [overlay, follow] = useFollowingOverlay(view);
  const reveal = (code: string) => {
    const found = layout.areas.find(({ area }) => area.code === code);
    if (found && !isInFrame(found.anchor, frame)) camera?.reveal(found.area.labelPoint);
  };
  const shown = model.areas.find(({ code }) => code === pointed);
  const describe = (area: MapArea) => describeArea(area, model.scale, messages);
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
          model={model}
          Symbols={Symbols}
          layout={layout}
          frame={frame}
          selected={model.selected}
          pointed={pointed}
          actions={{
            onSelect,
            onPoint: setPointed,
            onRead: setRead,
            onFocus: reveal,
            describe,
            hint,
          }}
          isOverCanvas={camera !== null}
        />
      </div>
      {(read !== null || shown) && (
        <p className={styles.readout} aria-hidden="true">
          {read ?? (shown && describe(shown))}
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
