import { useLayoutEffect } from 'react';
import { useUnit } from '@/ui/wall/dress/useUnit';
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
  useUnit(unit);
}
