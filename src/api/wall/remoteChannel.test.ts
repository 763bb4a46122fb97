import { afterEach, expect, test } from 'vitest';
import { instant } from '@/domain/time/calendar';
import type { RemoteMessage, WallMessage } from '@/domain/wall/operator/remote';
import { openRemoteEnd, openWallEnd } from './remoteChannel';

const NAME = '/layar';
const REPORT: WallMessage = {
  type: 'report',
  report: {
    wall: 'a',
    onScreen: [{ kind: 'map', subject: 'waste' }],
    district: '52.02.04',
    mode: 'held',
    modeAt: instant('2026-11-22T04:00:00.000Z'),
    isBlank: false,
    rotation: [{ key: 'map', scene: { kind: 'map', subject: null }, isShown: true }],
    troubles: ['API asesmen tidak menjawab.'],
  },
};

const opened: { close: () => void }[] = [];
const keep = <End extends { close: () => void }>(end: End): End => {
  opened.push(end);
  return end;
};
afterEach(() => {
  for (const end of opened.splice(0)) end.close();
});

function wall(regency: string): RemoteMessage[] {
  const heard: RemoteMessage[] = [];
  keep(openWallEnd(regency, (message) => heard.push(message)));
  return heard;
}
function remote(regency: string): WallMessage[] {
  const heard: WallMessage[] = [];
  keep(openRemoteEnd(regency, (message) => heard.push(message)));
  return heard;
}
/** Sends what another build or another program may send, and then a question that must be heard. */
async function hear<Message>(heard: Message[], messages: unknown[], last: unknown) {
  const channel = keep(new BroadcastChannel(NAME));
  for (const message of [...messages, last]) channel.postMessage(message);
  await expect.poll(() => heard.length).toBeGreaterThan(0);
}

const toWall = (message: unknown, change = {}) => ({
  version: 1,
  regency: '52.02',
  message,
  ...change,
});
const ASK = { type: 'ask' };

test('every wall of the regency hears its remote, and those of another do not', async () => {
  const [first, second, elsewhere] = [wall('52.02'), wall('52.02'), wall('33.25')];
  const { send } = keep(openRemoteEnd('52.02', () => {}));
  const command = {
    type: 'pick',
    scene: { kind: 'map', subject: 'waste', district: '52.02.04' },
  } as const;
  send({ type: 'command', command });
  send({ type: 'ask' });
  await expect.poll(() => first.length).toBe(2);
  await expect.poll(() => second.length).toBe(2);
  expect(first).toEqual([{ type: 'command', command }, { type: 'ask' }]);
  expect(elsewhere).toEqual([]);
});

test('a remote hears what its walls report', async () => {
  const heard = remote('52.02');
  keep(openWallEnd('52.02', () => {})).send(REPORT);
  await expect.poll(() => heard).toEqual([REPORT]);
});

test.each([
  ['of another build', toWall(ASK, { version: 2 })],
  ['of another regency', toWall(ASK, { regency: '33.25' })],
  ['without a regency', { version: 1, message: ASK }],
  ['of a wall', toWall(REPORT)],
  ['with an unknown command', toWall({ type: 'command', command: { type: 'explode' } })],
  ['with half a command', toWall({ type: 'command', command: { type: 'go' } })],
  [
    'with an unknown scene',
    toWall({
      type: 'command',
      command: { type: 'pick', scene: { kind: 'video', subject: null, district: null } },
    }),
  ],
  ['that is no object', 'next'],
  ['that is nothing', null],
])('a wall ignores a message %s', async (_, message) => {
  const heard = wall('52.02');
  await hear(heard, [message], toWall(ASK));
  expect(heard).toEqual([ASK]);
});

test.each([
  ['at no moment', { modeAt: 'yesterday' }],
  ['in an unknown mode', { mode: 'dancing' }],
  ['without its round', { rotation: undefined }],
])('a remote ignores a report %s', async (_, change) => {
  const heard = remote('52.02');
  const broken = toWall({ ...REPORT, report: { ...REPORT.report, ...change } });
  await hear(heard, [broken], toWall(REPORT));
  expect(heard).toEqual([REPORT]);
});
