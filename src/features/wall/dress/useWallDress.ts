import { useLayoutEffect } from 'react';
import { useUnit } from '@/ui/wall/dress/useUnit';

/** Dresses the whole document for the wall, dark, in its unit (CSS px); undressed when one leaves it. */
export function useWallDress(unit: number): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    const { theme } = dataset;
    dataset.theme = 'dark';
    dataset.surface = 'wall';
    return () => {
      if (theme === undefined) delete dataset.theme;
      else dataset.theme = theme;
      delete dataset.surface;
    };
  }, []);
  useUnit(unit);
}
