import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';

/** The published configuration with some members chosen by the test. */
export async function answerConfig(
  dist: string,
  members: object,
  policy: Record<string, string>,
  response: ServerResponse,
): Promise<void> {
  const published: object = JSON.parse(await readFile(join(dist, 'config.json'), 'utf8'));
  const body = JSON.stringify({ ...published, ...members });
  response.writeHead(200, {
    ...policy,
    'content-type': 'application/json',
    'cache-control': 'no-cache',
    etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`,
  });
  response.end(body);
}
