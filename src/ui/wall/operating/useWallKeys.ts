import { commandOfKey, type KeyState, type WallAction } from '@/domain/wall/operator/keys';
import type { PlayerCommand } from '@/domain/wall/player/playerState';
import { useOperatorKeys } from './useOperatorKeys';

/** Keys and clicker drive the wall from this window; `null` leaves all keys to the browser. */
export const useWallKeys = (
  state: KeyState | null,
  act: (meaning: PlayerCommand | WallAction) => void,
): void => useOperatorKeys((press) => (state === null ? null : commandOfKey(press, state)), act);
