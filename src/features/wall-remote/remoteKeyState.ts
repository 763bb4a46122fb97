import type { KeyState } from '@/domain/wall/operator/keys';
import type { WallsSeen } from '@/domain/wall/operator/remote';

/** Keys mean what they mean on the wall that answered first; without one they are the browser's. */
export function remoteKeyState({ walls }: WallsSeen, hasCharacterKeys: boolean): KeyState | null {
  const [first] = walls;
  if (first === undefined) return null;
  const { mode, isBlank, rotation } = first.report;
  return {
    mode,
    isBlank,
    rotation: rotation.map(({ key }) => key),
    hasCharacterKeys,
    leaving: 'never',
  };
}
