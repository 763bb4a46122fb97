import type { Instant } from '../../time/calendar';

/** The servers the wall reads. */
export const WALL_SERVERS = ['catalog', 'assessment'] as const;
export type WallServer = (typeof WALL_SERVERS)[number];

/** What is wrong with an answer. */
export type Fault =
  | { kind: 'unreachable' }
  /** 401 or 403: nobody is signed in, or not any more. */
  | { kind: 'sign-in' }
  /** A page instead of data: most likely the form to sign in. */
  | { kind: 'page' }
  | { kind: 'status'; status: number }
  | { kind: 'unreadable' }
  /** The field that broke the contract, and how many others did. */
  | { kind: 'contract'; field: string; others: number };

/** A resource whose last answer was wrong or did not come. */
export type Failing = {
  server: WallServer;
  /** The first failure after its last success. */
  since: Instant;
  fault: Fault;
};

type Waiting = { server: WallServer; since: Instant };

/** What is known of every resource that is asked for or failing; the others are well. */
export type TroubleLog = {
  waiting: ReadonlyMap<string, Waiting>;
  failing: ReadonlyMap<string, Failing>;
  /** When each server last gave a good answer. */
  answeredAt: Partial<Record<WallServer, Instant>>;
  offlineSince: Instant | null;
};

export const noTrouble = (
  failing: ReadonlyMap<string, Failing> = new Map(),
  offlineSince: Instant | null = null,
): TroubleLog => ({ waiting: new Map(), failing, answeredAt: {}, offlineSince });

type OfResource = { key: string; server: WallServer; at: Instant };

export type TroubleEvent =
  | ({ type: 'asked' } & OfResource)
  /** `broken`: a part of the answer could not be used. */
  | ({ type: 'answered'; broken: Fault | null } & OfResource)
  | ({ type: 'failed'; fault: Fault } & OfResource)
  /** Asked, and then not waited for. */
  | { type: 'left'; key: string }
  /** Nobody reads these any more. */
  | { type: 'forgotten'; keys: readonly string[] }
  | { type: 'offline'; at: Instant }
  | { type: 'online' };

/** The log after an event. What changes nothing returns the log itself. */
export function noteTrouble(log: TroubleLog, event: TroubleEvent): TroubleLog {
  switch (event.type) {
    case 'asked':
      return log.waiting.has(event.key)
        ? log
        : { ...log, waiting: withEntry(log.waiting, event.key, waitingFor(event)) };
    case 'answered':
      return answered(log, event);
    case 'failed':
      return failed(log, event);
    case 'left':
      return log.waiting.has(event.key)
        ? { ...log, waiting: without(log.waiting, [event.key]) }
        : log;
    case 'forgotten':
      return {
        ...log,
        waiting: without(log.waiting, event.keys),
        failing: without(log.failing, event.keys),
      };
    case 'offline':
      return { ...log, offlineSince: log.offlineSince ?? event.at };
    case 'online':
      return { ...log, offlineSince: null };
  }
}

const waitingFor = ({ server, at }: OfResource): Waiting => ({ server, since: at });

function answered(log: TroubleLog, event: Extract<TroubleEvent, { type: 'answered' }>): TroubleLog {
  const { key, server, at, broken } = event;
  const known = log.failing.get(key);
  const since = known?.fault.kind === 'contract' ? known.since : at;
  return {
    ...log,
    waiting: without(log.waiting, [key]),
    failing:
      broken === null
        ? without(log.failing, [key])
        : withEntry(log.failing, key, { server, since, fault: broken }),
    answeredAt: { ...log.answeredAt, [server]: at },
  };
}

/** Who did not answer began to be silent when asked, not when patience ended. */
function failed(log: TroubleLog, event: Extract<TroubleEvent, { type: 'failed' }>): TroubleLog {
  const { key, server, at, fault } = event;
  const since = log.failing.get(key)?.since ?? log.waiting.get(key)?.since ?? at;
  return {
    ...log,
    waiting: without(log.waiting, [key]),
    failing: withEntry(log.failing, key, { server, since, fault }),
  };
}

const withEntry = <T>(map: ReadonlyMap<string, T>, key: string, value: T): Map<string, T> =>
  new Map(map).set(key, value);

function without<T>(map: ReadonlyMap<string, T>, keys: readonly string[]): ReadonlyMap<string, T> {
  if (!keys.some((key) => map.has(key))) return map;
  return new Map([...map].filter(([key]) => !keys.includes(key)));
}
