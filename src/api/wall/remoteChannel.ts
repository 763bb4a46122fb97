import * as v from 'valibot';
import type { RegencyCode } from '@/domain/region/region';
import type { RemoteMessage, WallMessage } from '@/domain/wall/operator/remote';
import { openWindowEnd, type WindowEnd } from '../windows/windowEnd';
import { REMOTE_VERSION, toRemoteSchema, toWallSchema } from './remoteSchemas';

/** The end of a wall: it hears remotes of its regency. What it does not understand it does not hear. */
export const openWallEnd = (
  regency: RegencyCode,
  onMessage: (message: RemoteMessage) => void,
): WindowEnd<WallMessage> =>
  open(regency, (data) => {
    const heard = v.safeParse(toWallSchema, data);
    if (heard.success && heard.output.regency === regency) onMessage(heard.output.message);
  });

/** The end of a remote: it hears walls of its regency. What it does not understand it does not hear. */
export const openRemoteEnd = (
  regency: RegencyCode,
  onMessage: (message: WallMessage) => void,
): WindowEnd<RemoteMessage> =>
  open(regency, (data) => {
    const heard = v.safeParse(toRemoteSchema, data);
    if (heard.success && heard.output.regency === regency) onMessage(heard.output.message);
  });

const open = <Message>(regency: RegencyCode, onData: (data: unknown) => void) =>
  openWindowEnd<Message>('layar', { version: REMOTE_VERSION, regency }, onData);
