import type { Instant } from '../../time/calendar';
import { type Milliseconds, milliseconds } from '../../units';
import { type Fault, type TroubleLog, WALL_SERVERS, type WallServer } from './troubleLog';

/** A trouble as it is told: one sentence. */
export type Trouble =
  /** The clock of the device, so many milliseconds behind the server's; ahead is negative. */
  | { kind: 'clock'; skew: number }
  | { kind: 'offline'; since: Instant }
  | { kind: 'slow'; server: WallServer; since: Instant }
  | {
      kind: 'fault';
      server: WallServer;
      fault: Fault;
      since: Instant;
      /** Other resources of the server have answered meanwhile. */
      isPart: boolean;
    };

/** Our own rule: who has not answered for so long is slow. Seconds. */
const SLOW_AFTER_SECONDS = 10;

/** The worst first: what explains the others. */
const ORDER: readonly Fault['kind'][] = [
  'sign-in',
  'page',
  'unreachable',
  'status',
  'unreadable',
  'contract',
];

/**
 * What is wrong at a moment, server by server; a screen without network explains their silence, and
 * `skew` is how far its clock is behind.
 */
export function troublesAt(log: TroubleLog, now: Instant, skew = 0): Trouble[] {
  const { offlineSince } = log;
  const clock: Trouble[] = skew === 0 ? [] : [{ kind: 'clock', skew }];
  const ofServers = WALL_SERVERS.flatMap((server) => [
    ...faultsOf(log, server),
    ...slowness(log, server, now),
  ]);
  if (offlineSince === null) return [...ofServers, ...clock];
  const others = ofServers.filter((it) => !isSilence(it));
  return [{ kind: 'offline', since: offlineSince }, ...others, ...clock];
}

/** Whether nothing at all was heard. */
const isSilence = (trouble: Trouble): boolean =>
  trouble.kind !== 'fault' || trouble.fault.kind === 'unreachable';

/**
 * When the next of those who are waited for becomes slow, and how long to wait for it; `null` when
 * none will. Never longer than the patience itself: a clock that was set back would ask for hours.
 */
export function nextSlow(
  log: TroubleLog,
  now: Instant,
): { at: Instant; wait: Milliseconds } | null {
  const moments = [...log.waiting.values()].map(({ since }) => later(since, SLOW_AFTER_SECONDS));
  const at = earliest(moments.filter((moment) => moment > now));
  if (at === null) return null;
  const wait = Math.min(Date.parse(at) - Date.parse(now), SLOW_AFTER_SECONDS * 1000);
  return { at, wait: milliseconds(wait) };
}

function faultsOf({ failing, answeredAt }: TroubleLog, server: WallServer): Trouble[] {
  const own = [...failing.values()].filter((it) => it.server === server);
  const answered = answeredAt[server];
  return ORDER.flatMap((kind) => {
    const [first, ...rest] = own
      .filter(({ fault }) => fault.kind === kind)
      .sort((a, b) => compare(a.since, b.since));
    if (first === undefined) return [];
    const isPart = answered !== undefined && first.since < answered;
    const fault = together(
      first.fault,
      rest.map((other) => other.fault),
    );
    return [{ kind: 'fault', server, fault, since: first.since, isPart } satisfies Trouble];
  });
}

function together(first: Fault, rest: readonly Fault[]): Fault {
  if (first.kind !== 'contract') return first;
  const more = rest.map((fault) => (fault.kind === 'contract' ? 1 + fault.others : 0));
  return { ...first, others: first.others + more.reduce((sum, count) => sum + count, 0) };
}

/** Who is known to fail is asked again and again: that is no second trouble. */
function slowness({ waiting, failing }: TroubleLog, server: WallServer, now: Instant): Trouble[] {
  const isKnown = [...failing.values()].some((it) => it.server === server);
  const since = earliest(
    [...waiting.values()].filter((it) => it.server === server).map((it) => it.since),
  );
  const isSlow = !isKnown && since !== null && later(since, SLOW_AFTER_SECONDS) <= now;
  return isSlow ? [{ kind: 'slow', server, since }] : [];
}

const earliest = (moments: readonly Instant[]): Instant | null => [...moments].sort()[0] ?? null;

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

const later = (moment: Instant, seconds: number): Instant =>
  new Date(Date.parse(moment) + seconds * 1000).toISOString() as Instant;
