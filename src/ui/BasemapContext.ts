import { createContext } from 'react';
import type { LocalText } from '@/domain/text';

/** Pictures beneath the districts, from a server that the installation names. */
export type Basemap = {
  /** Address of a tile with `{z}`, `{x}` and `{y}`. */
  tiles: string;
  attribution: LocalText;
  minZoom: number;
  maxZoom: number;
  opacity: number;
};

/** Reads the basemap of the installation; `null` where what it wrote cannot be used. */
export type LoadBasemap = () => Promise<Basemap | null>;

/** Set where the installation has a basemap; only the canvas of a reader who looks closer asks. */
export const BasemapContext = createContext<LoadBasemap | null>(null);
