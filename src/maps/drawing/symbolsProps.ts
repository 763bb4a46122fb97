import type { AreaMapModel } from '../areaMapModel';
import type { MapLayout } from '../layout/layOutMap';
import type { AreaActions } from './areaActions';

/** What is drawn beneath the words of a map needs its model and where everything lies. */
export type SymbolsProps = { model: AreaMapModel; layout: MapLayout; actions: AreaActions };
