import type { ComponentType } from 'react';
import type { AreaMapModel } from './areaMapModel';
import type { SymbolsProps } from './drawing/symbolsProps';
import type { MapMessages } from './mapMessages';

export type AreaMapProps = {
  model: AreaMapModel;
  /** Null clears the selection. */
  onSelect: (code: string | null) => void;
  messages: MapMessages;
  /** Draws circles, groups and points, where the model has any; maps without them do not carry it. */
  Symbols?: ComponentType<SymbolsProps>;
};
