import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ask } from './ask';
import { describeNginx, writeFiles } from './smallSite';

const ownFiles = async (folder: string) => {
  await writeFiles(folder, {
    'own/lambang.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'own/lambang.png': 'png',
    'own/batas/52.02-kecamatan.geojson': '{}',
    'own/page.html': '<script>',
    'own/.rahasia': 'secret',
    'own-not/secret.txt': 'secret',
    'secret.txt': 'secret',
  });
  return { own: join(folder, 'own') };
};

describeNginx('files of the regency, beside the release', ownFiles, (served) => {
  test.each([
    ['/lokal/lambang.svg', 'image/svg+xml'],
    ['/lokal/lambang.png', 'image/png'],
    ['/lokal/batas/52.02-kecamatan.geojson', 'application/geo+json'],
    // No page of somebody else's stands under the name of the dashboard.
    ['/lokal/page.html', 'application/octet-stream'],
  ])('%s is served as %s, under all headers', async (path, type) => {
    const { status, headers } = await ask(served().url, path);
    expect([status, headers.get('content-type')]).toEqual([200, type]);
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('etag')).toMatch(/./);
  });

  test.each([
    '/lokal/missing.svg',
    '/lokal/',
    '/lokal/.rahasia',
    '/lokal../secret.txt',
    '/lokal/../secret.txt',
    '/lokal/%2e%2e/secret.txt',
    '/lokal-not/secret.txt',
  ])('%s shows nothing, and no page of the program', async (path) => {
    const { status, text } = await ask(served().url, path);
    expect([403, 404]).toContain(status);
    expect(text).not.toMatch(/secret\n?$|id="root"/);
  });
});
