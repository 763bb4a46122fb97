import { useSyncExternalStore } from 'react';
import type { CanvasSize } from '@/domain/wall/picture/legibility';

/** The size of the window, as text so that the same size is the same snapshot. */
const sizeText = (): string => `${window.innerWidth}x${window.innerHeight}`;

function subscribe(notify: () => void): () => void {
  window.addEventListener('resize', notify);
  return () => window.removeEventListener('resize', notify);
}

/** The whole window is the canvas; CSS px. */
export function useCanvasSize(): CanvasSize {
  const [width = 0, height = 0] = useSyncExternalStore(subscribe, sizeText).split('x').map(Number);
  return { width, height };
}
