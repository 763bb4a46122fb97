import { useLayoutEffect } from 'react';

/** The unit of a canvas, CSS px, that all sizes on it are made of; taken away again. */
export function useUnit(unit: number): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--u', `${unit}px`);
    return () => {
      style.removeProperty('--u');
    };
  }, [unit]);
}
