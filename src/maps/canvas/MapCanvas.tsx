import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useRef, useState } from 'react';
import type { AreaMapModel } from '../areaMapModel';
import { BasemapCredit } from '../basemap/BasemapCredit';
import { useBasemap } from '../basemap/useBasemap';
import type { MapView } from '../geometry/mercator';
import type { MapMessages } from '../mapMessages';
import { createMap } from './createMap';
import styles from './MapCanvas.module.css';
import { type MapCamera, toCamera, viewOf } from './mapCamera';
import { readPalette } from './mapPalette';
import { useAreaStates } from './useAreaStates';
import { useMapPointer } from './useMapPointer';
import { useMapTheme } from './useMapTheme';

export type MapCanvasProps = {
  model: AreaMapModel;
  /** The window the drawing shows at the moment the canvas takes over. */
  initialView: MapView;
  messages: MapMessages;
  onReady: (camera: MapCamera) => void;
  onMove: (view: MapView) => void;
  onMoveEnd: (view: MapView) => void;
  onSelect: (code: string) => void;
  onPoint: (code: string | null) => void;
  onUnavailable: () => void;
};

/** The map on WebGL, for readers who look closer. It keeps MapLibre in step with the model. */
export function MapCanvas(props: MapCanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [map, setMap] = useState<MapLibreMap | null>(null);

  useEffect(() => {
    const element = container.current;
    return element ? openMap(element, latest, setMap) : undefined;
  }, []);
  useAreaStates(map, props.model.areas);
  useEffect(() => {
    if (!map) return;
    // After the areas have their classes: the canvas must not take over uncoloured.
    map.once('idle', () => latest.current.onReady(toCamera(map)));
    map.triggerRepaint();
  }, [map]);
  useMapPointer(map, latest);
  const basemap = useBasemap(map);
  useMapTheme(map, basemap);

  return (
    <>
      <div ref={container} className={styles.canvas} aria-hidden="true" />
      {basemap && <BasemapCredit basemap={basemap} />}
    </>
  );
}

type Latest = { readonly current: MapCanvasProps };

function openMap(
  container: HTMLElement,
  latest: Latest,
  setMap: (map: MapLibreMap | null) => void,
): (() => void) | undefined {
  const { model, initialView, messages } = latest.current;
  try {
    const map = createMap(container, model, initialView, readPalette(container), messages);
    map.on('webglcontextlost', () => latest.current.onUnavailable());
    map.on('move', () => latest.current.onMove(viewOf(map)));
    map.on('moveend', () => latest.current.onMoveEnd(viewOf(map)));
    map.once('load', () => setMap(map));
    return () => {
      setMap(null);
      map.remove();
    };
  } catch {
    // No WebGL on this device: the drawing stays.
    latest.current.onUnavailable();
    return undefined;
  }
}
