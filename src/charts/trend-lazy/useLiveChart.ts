import {
  type ComponentType,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useRef,
  useState,
} from 'react';
import type { TrendChartProps } from '../trend/TrendChart';

type Live = { Chart: ComponentType<TrendChartProps>; hasFocus: boolean };

/**
 * The chart that answers, fetched when someone points at the drawing or comes to it by key. Focus and
 * arrow keys that came meanwhile are passed on to it. Where it does not come the drawing stays.
 */
export function useLiveChart(place: RefObject<HTMLElement | null>) {
  const [live, setLive] = useState<Live | null>(null);
  const keys = useRef<string[]>([]);

  const begin = () => {
    import('../trend/TrendChart')
      .then(({ TrendChart }) => {
        const hasFocus = place.current?.contains(document.activeElement) === true;
        setLive((known) => known ?? { Chart: TrendChart, hasFocus });
      })
      .catch(() => undefined);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key.startsWith('Arrow')) keys.current.push(key);
  };
  const hasFocus = live?.hasFocus === true;
  const onDrawn = useCallback(
    (drawing: SVGElement) => {
      if (!hasFocus) return;
      drawing.focus();
      for (const key of keys.current.splice(0))
        drawing.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true }));
    },
    [hasFocus],
  );
  return { Chart: live?.Chart ?? null, begin, onKeyDown, onDrawn };
}
