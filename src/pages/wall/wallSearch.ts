import type { WallScreen } from '@/domain/wall/picture/legibility';
import type { SceneWish } from '@/domain/wall/rotation/scene';
import { sceneWish } from '@/domain/wall/rotation/sceneWords';

/** What the address of a wall may say against its configuration. */
export type WallSearch = {
  /** Scenes, their order and seconds: `?adegan=ringkasan,peta:40,indikator.stunting`. */
  scenes?: readonly SceneWish[] | undefined;
  /** Distance of the farthest reader in metres, `?jarak=6`. */
  distance?: number | undefined;
  /** Height of the picture in metres, `?tinggi=1.2`. */
  height?: number | undefined;
};

/** What means nothing is left out; where nothing is left, the configuration holds. */
export function parseWallSearch(raw: Record<string, unknown>): WallSearch {
  const { adegan, jarak, tinggi } = raw;
  const scenes = typeof adegan === 'string' ? adegan.split(',').map(sceneWish) : [];
  const meant = scenes.filter((wish) => wish !== null);
  return {
    scenes: meant.length === 0 ? undefined : meant,
    distance: metres(jarak, 60),
    height: metres(tinggi, 20),
  };
}

function metres(text: unknown, most: number): number | undefined {
  const value = typeof text === 'string' ? Number(text.replace(',', '.')) : Number.NaN;
  return value >= 0.1 && value <= most ? value : undefined;
}

/** The screen of the address, completed by that of the configuration; `null` where half is unknown. */
export function screenOf(
  { distance, height }: WallSearch,
  configured: WallScreen | null,
): WallScreen | null {
  const screen = {
    distance: distance ?? configured?.distance,
    height: height ?? configured?.height,
  };
  return screen.distance === undefined || screen.height === undefined
    ? null
    : { distance: screen.distance, height: screen.height };
}
