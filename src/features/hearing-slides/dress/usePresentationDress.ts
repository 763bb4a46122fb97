import { useLayoutEffect } from 'react';
import '@/ui/wall/wall.css';
import './presenting.css';

/** Gives the whole document the sizes of a projector (`unit` in CSS px), in the reader's own theme. */
export function usePresentationDress(unit: number): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.surface = 'wall';
    dataset.presenting = '';
    return () => {
      delete dataset.surface;
      delete dataset.presenting;
    };
  }, []);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--u', `${unit}px`);
    return () => {
      style.removeProperty('--u');
    };
  }, [unit]);
}
