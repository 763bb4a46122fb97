import { type HttpHandler, HttpResponse, http } from 'msw';
import { type ReadBoundary, type ServedAnswer, serve } from './serve';
import type { World } from './world/world';

/** What the handlers answer from; the world may be exchanged between requests. */
export type MockApi = { world: () => World; readBoundary: ReadBoundary };

/** Wherever the app is hosted, the API's path starts at `/api/`. */
export function apiPath(url: string): string {
  const { pathname } = new URL(url);
  return decodeURIComponent(pathname.slice(pathname.indexOf('/api/')));
}

/** The answer over HTTP; a client that already has this version gets 304 and no body. */
export function toResponse(served: ServedAnswer, ifNoneMatch: string | null): HttpResponse<string> {
  const headers = { ETag: served.etag, 'Cache-Control': 'no-cache' };
  if (served.status === 200 && ifNoneMatch === served.etag) {
    return new HttpResponse(null, { status: 304, headers });
  }
  return new HttpResponse(served.text, {
    status: served.status,
    headers: { ...headers, 'Content-Type': served.contentType },
  });
}

const answerFrom =
  ({ world, readBoundary }: MockApi) =>
  async ({ request }: { request: Request }) =>
    toResponse(
      await serve(world(), apiPath(request.url), readBoundary),
      request.headers.get('If-None-Match'),
    );

/** Both APIs, as a server that only reads. */
export const createHandlers = (api: MockApi): HttpHandler[] => [
  http.get('*/api/catalog/v1/*', answerFrom(api)),
  http.get('*/api/assessment/v1/*', answerFrom(api)),
];
