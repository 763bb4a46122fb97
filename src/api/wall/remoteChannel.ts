import * as v from 'valibot';
import type { RegencyCode } from '@/domain/region/region';
import type { RemoteMessage, WallMessage } from '@/domain/wall/operator/remote';
import { REMOTE_VERSION, toRemoteSchema, toWallSchema } from './remoteSchemas';

/** One end of the link between windows of one browser; no server takes part. */
export type RemoteEnd<Message> = { send: (message: Message) => void; close: () => void };

/** The end of a wall: it hears remotes of its regency. What it does not understand it does not hear. */
export const openWallEnd = (
  regency: RegencyCode,
  onMessage: (message: RemoteMessage) => void,
): RemoteEnd<WallMessage> =>
  open(regency, (data) => {
    const heard = v.safeParse(toWallSchema, data);
    if (heard.success && heard.output.regency === regency) onMessage(heard.output.message);
  });

/** The end of a remote: it hears walls of its regency. What it does not understand it does not hear. */
export const openRemoteEnd = (
  regency: RegencyCode,
  onMessage: (message: WallMessage) => void,
): RemoteEnd<RemoteMessage> =>
  open(regency, (data) => {
    const heard = v.safeParse(toRemoteSchema, data);
    if (heard.success && heard.output.regency === regency) onMessage(heard.output.message);
  });

/** Two products under one host do not hear each other. A browser without channels has no remote. */
function open<Message>(regency: RegencyCode, onData: (data: unknown) => void): RemoteEnd<Message> {
  if (typeof BroadcastChannel === 'undefined') return { send: () => {}, close: () => {} };
  const channel = new BroadcastChannel(`${import.meta.env.BASE_URL}layar`);
  channel.addEventListener('message', ({ data }) => onData(data));
  return {
    send: (message) => channel.postMessage({ version: REMOTE_VERSION, regency, message }),
    close: () => channel.close(),
  };
}
