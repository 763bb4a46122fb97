import type { ErrorEvent, Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl';
import { BASEMAP } from './basemapLayer';

/** A server of tiles that has given none for so long is said not to answer. */
export const PATIENCE_MS = 5000;

/**
 * Tells whether the tiles of the basemap come: no, where one is in error, where none of a view
 * came, or none at all for `PATIENCE_MS`; yes, as soon as one does. Returns what ends the watch.
 */
export function watchTiles(
  map: Pick<MapLibreMap, 'on'>,
  tell: (isFailing: boolean) => void,
): () => void {
  // Of one view: where it was moved to may have no tiles, though others came before.
  let asked = 0;
  let loaded = 0;
  const tellWithoutAny = () => {
    if (asked > 0 && loaded === 0) tell(true);
  };
  const onTile = (act: (tile: { state: string }) => void) => {
    return ({ sourceId, tile }: MapSourceDataEvent) => {
      if (sourceId === BASEMAP && tile !== undefined) act(tile);
    };
  };
  const subscriptions = [
    map.on('error', ({ sourceId }: ErrorEvent & { sourceId?: string }) => {
      if (sourceId === BASEMAP) tell(true);
    }),
    map.on(
      'sourcedataloading',
      onTile(() => {
        asked += 1;
      }),
    ),
    // The view left before it came.
    map.on(
      'sourcedataabort',
      onTile(() => {
        asked -= 1;
      }),
    ),
    map.on(
      'sourcedata',
      onTile(({ state }) => {
        if (state !== 'loaded') return;
        loaded += 1;
        tell(false);
      }),
    ),
    // A tile that is not there is no error to the map; that none is there, is.
    map.on('idle', () => {
      tellWithoutAny();
      asked = 0;
      loaded = 0;
    }),
  ];
  const patience = setTimeout(tellWithoutAny, PATIENCE_MS);
  return () => {
    clearTimeout(patience);
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}
