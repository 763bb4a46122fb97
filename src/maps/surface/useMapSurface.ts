import { type ComponentType, useCallback, useState } from 'react';
import type { MapCanvasProps } from '../canvas/MapCanvas';
import type { MapCamera } from '../canvas/mapCamera';
import type { MapView, Point } from '../geometry/mercator';

type ZoomWish = { steps: number; at: Point | undefined };

/** What the map stands on: the drawing, or a canvas that takes over when it is ready. */
export type MapSurface = {
  /** The canvas to mount, once a reader has asked to look closer and its code is here. */
  Canvas: ComponentType<MapCanvasProps> | null;
  /** Present while the canvas shows the map. */
  camera: MapCamera | null;
  /** The window the canvas shows; null while the drawing shows the whole regency. */
  closeView: MapView | null;
  isUnavailable: boolean;
  zoomBy: (steps: number, at?: Point) => void;
  setCloseView: (view: MapView) => void;
  takeOver: (camera: MapCamera) => void;
  /** Back to the drawing of the whole regency. */
  reset: () => void;
  giveUp: () => void;
};

/** Holds which surface shows the map. MapLibre is fetched on the first wish to look closer. */
export function useMapSurface(): MapSurface {
  const [Canvas, setCanvas] = useState<ComponentType<MapCanvasProps> | null>(null);
  const [wish, setWish] = useState<ZoomWish | null>(null);
  const [camera, setCamera] = useState<MapCamera | null>(null);
  const [closeView, setCloseView] = useState<MapView | null>(null);
  const [isUnavailable, setUnavailable] = useState(false);

  const reset = useCallback(() => {
    setCanvas(null);
    setWish(null);
    setCamera(null);
    setCloseView(null);
  }, []);
  const giveUp = useCallback(() => {
    reset();
    setUnavailable(true);
  }, [reset]);

  const zoomBy = (steps: number, at?: Point) => {
    if (camera) return camera.zoomBy(steps, at);
    if (isUnavailable || wish || steps < 0) return;
    setWish({ steps, at });
    import('../canvas/MapCanvas').then((module) => setCanvas(() => module.MapCanvas), giveUp);
  };
  const takeOver = (ready: MapCamera) => {
    setCamera(ready);
    if (wish) ready.zoomBy(wish.steps, wish.at);
    setWish(null);
  };
  return {
    Canvas,
    camera,
    closeView,
    isUnavailable,
    zoomBy,
    setCloseView,
    takeOver,
    reset,
    giveUp,
  };
}
