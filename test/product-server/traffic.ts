import type { IncomingMessage, ServerResponse } from 'node:http';

/** What went over the wire, heads of the answers included. */
export type Traffic = { requests: number; bytes: number; byPath: Record<string, number> };

export type TrafficCounter = {
  count: (request: IncomingMessage, response: ServerResponse) => void;
  /** Since the last time it was taken. */
  take: () => Traffic;
};

export function countTraffic(): TrafficCounter {
  let traffic = nothing();
  return {
    count(request, response) {
      const { socket } = request;
      const before = socket.bytesWritten;
      const path = (request.url ?? '/').replace(/\?.*/, '');
      traffic.requests += 1;
      traffic.byPath[path] = (traffic.byPath[path] ?? 0) + 1;
      response.once('close', () => {
        traffic.bytes += socket.bytesWritten - before;
      });
    },
    take() {
      const taken = traffic;
      traffic = nothing();
      return taken;
    },
  };
}

const nothing = (): Traffic => ({ requests: 0, bytes: 0, byPath: {} });
