import { HttpError } from './errors';

/** Of the six connections a browser opens to an origin (HTTP/1.1), two are left for the program. */
const MOST_AT_ONCE = 4;

type Gate = { running: number; waiting: (() => void)[]; refusal: HttpError | null };

const gates = new Map<string, Gate>();

function gateOf(url: string): Gate {
  // Addresses without one are of the page's own.
  const [origin = ''] = /^https?:..[^/]*/.exec(url) ?? [];
  const gate = gates.get(origin) ?? { running: 0, waiting: [], refusal: null };
  gates.set(origin, gate);
  return gate;
}

/**
 * Asks when it is this one's turn: few requests at once to each origin, however many panels there
 * are, and none while the origin wants to be left alone. Who stops waiting leaves the queue.
 */
export async function inTurn<T>(
  url: string,
  signal: AbortSignal,
  ask: () => Promise<T>,
): Promise<T> {
  const gate = gateOf(url);
  if (gate.running < MOST_AT_ONCE) gate.running += 1;
  else await turnAt(gate, signal);
  try {
    const { refusal } = gate;
    if (refusal !== null && Date.now() < (refusal.retryAt ?? 0)) {
      const { status, title, detail, retryAt } = refusal;
      throw new HttpError(url, status, title, detail, retryAt);
    }
    return await ask();
  } finally {
    gate.running -= 1;
    gate.waiting.shift()?.();
  }
}

/** From now until its `retryAt` all requests to the origin are answered with this refusal. */
export function closeGate(refusal: HttpError): void {
  gateOf(refusal.url).refusal = refusal;
}

function turnAt(gate: Gate, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      gate.waiting = gate.waiting.filter((other) => other !== enter);
      reject(signal.reason);
    };
    const enter = () => {
      signal.removeEventListener('abort', leave);
      gate.running += 1;
      resolve();
    };
    signal.throwIfAborted();
    signal.addEventListener('abort', leave);
    gate.waiting.push(enter);
  });
}
