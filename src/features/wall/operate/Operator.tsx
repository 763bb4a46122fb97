import { useRef } from 'react';
import type { Viewpoint } from '@/domain/time/viewpoint';
import type { WallAction } from '@/domain/wall/operator/keys';
import type { PlayerCommand } from '@/domain/wall/player/playerState';
import type { RotationEntry } from '@/domain/wall/rotation/scene';
import { useAppearance } from '@/ui/wall/operating/useAppearance';
import { useCharacterKeys } from '@/ui/wall/operating/useCharacterKeys';
import { useFullscreen } from '@/ui/wall/operating/useFullscreen';
import { useOpenWindow } from '@/ui/wall/operating/useOpenWindow';
import { useWakeLock } from '@/ui/wall/operating/useWakeLock';
import { useWallKeys } from '@/ui/wall/operating/useWallKeys';
import type { Player } from '../player/usePlayer';
import { OperatorBar } from './OperatorBar';
import { useLeaving } from './useLeaving';
import { useRemoteLink } from './useRemoteLink';
import { wallReport } from './wallReport';

type OperatorProps = {
  viewpoint: Viewpoint;
  player: Player;
  rotation: readonly RotationEntry[];
  /** What does not answer, in whole sentences, for the remote. */
  troubles: readonly string[];
};

/** Lets somebody drive the wall: by keys, by a clicker, by the bar, from a remote. Nobody needs to. */
export function Operator({ viewpoint, player, rotation, troubles }: OperatorProps) {
  const { state, send } = player;
  const bar = useRef<HTMLElement>(null);
  const { isShown, show } = useAppearance(bar);
  const [hasCharacterKeys, switchCharacterKeys] = useCharacterKeys();
  const fullscreen = useFullscreen();
  const leaving = useLeaving();
  const openRemote = useOpenWindow('remote');
  const wake = useWakeLock();

  const act = (meaning: PlayerCommand | WallAction) => {
    switch (meaning.type) {
      case 'fullscreen':
        return fullscreen.toggle?.();
      case 'ask-leave':
        show();
        return leaving.ask();
      case 'leave':
        return leaving.leave();
      default:
        return send(meaning);
    }
  };
  const ask = leaving.isAsked ? 'asked' : 'ask';
  const isBlank = state.blankSince !== null;
  useWallKeys(
    {
      mode: state.mode,
      isBlank,
      rotation: rotation.map(({ key }) => key),
      hasCharacterKeys,
      leaving: fullscreen.state === 'window' ? ask : 'never',
    },
    act,
  );
  useRemoteLink(viewpoint.regency, wallReport(player, rotation, troubles), send);
  return (
    <OperatorBar
      ref={bar}
      isShown={isShown}
      mode={state.mode}
      isBlank={isBlank}
      hasCharacterKeys={hasCharacterKeys}
      fullscreen={fullscreen.state}
      wake={wake}
      isLeavingAsked={leaving.isAsked}
      onFocus={show}
      onCommand={(type) => send({ type })}
      onFullscreen={fullscreen.toggle}
      onCharacterKeys={switchCharacterKeys}
      onOpenRemote={openRemote}
      onLeave={leaving.leave}
    />
  );
}
