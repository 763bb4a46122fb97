import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { openWallEnd, type RemoteEnd } from '@/api/wall/remoteChannel';
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
  const [wall] = useState(newName);
  const end = useRef<RemoteEnd<WallMessage> | null>(null);
  const report = useEffectEvent(() =>
    end.current?.send({ type: 'report', report: { ...said, wall } }),
  );
  const hear = useEffectEvent((message: RemoteMessage) =>
    message.type === 'ask' ? report() : obey(message.command),
  );
  useEffect(() => {
    const opened = openWallEnd(regency, (message) => hear(message));
    const leave = () => opened.send({ type: 'gone', wall });
    end.current = opened;
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
      opened.close();
      end.current = null;
    };
  }, [regency, wall]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said is what decides
  useEffect(() => report(), [JSON.stringify(said)]);
}

/** Not `randomUUID`, which a page served without TLS does not have. */
const newName = (): string => Math.random().toString(36).slice(2);
