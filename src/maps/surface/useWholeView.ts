import { useRef } from 'react';
import type { AreaMapModel } from '../areaMapModel';
import { isSameView, type MapView } from '../geometry/mercator';
import { type MapFrame, wholeView } from '../layout/layOutMap';

/**
 * The window on the whole regency. It stays the same object while it shows the same, since paths
 * and label places are remembered by window: a new year is a new model but no new window.
 */
export function useWholeView(model: AreaMapModel, frame: MapFrame, surroundings?: number): MapView {
  const next = wholeView(model, frame, surroundings);
  const kept = useRef(next);
  if (!isSameView(kept.current, next)) kept.current = next;
  return kept.current;
}
