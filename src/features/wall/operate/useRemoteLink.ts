import { openWallEnd } from '@/api/wall/remoteChannel';
import { useDrivenEnd } from '@/api/windows/useDrivenEnd';
import type { RegencyCode } from '@/domain/region/region';
import type { RemoteMessage, WallMessage, WallReport } from '@/domain/wall/operator/remote';
import type { PlayerCommand } from '@/domain/wall/player/playerState';

type Said = Omit<WallReport, 'wall'>;

/** Obeys the remotes of this machine, and tells them when something changes or they ask. */
export function useRemoteLink(
  regency: RegencyCode,
  said: Said,
  obey: (command: PlayerCommand) => void,
): void {
  useDrivenEnd<WallMessage, RemoteMessage>({
    key: regency,
    open: (hear) => openWallEnd(regency, hear),
    say: (wall) => ({
      now: { type: 'report', report: { ...said, wall } },
      farewell: { type: 'gone', wall },
    }),
    obey: ({ command }) => obey(command),
  });
}
