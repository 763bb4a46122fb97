import { mkdir, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ask } from './ask';
import { API, ASSET, describeNginx, MISSING, NAVIGATION, writeFiles } from './smallSite';

describeNginx('addresses', {}, (served) => {
  test.each([
    ['/', '*/*', 200, 'page'],
    ['/52.02', '*/*', 200, 'page'],
    ['/52.02/indikator/ipm', NAVIGATION.accept, 200, 'page'],
    ['/52.02/rapat/2026-11-20;nama=RDP;sidik=3f2a91.ab0012', NAVIGATION.accept, 200, 'page'],
    ['/masuk', NAVIGATION.accept, 200, 'page'],
    ['/masuk', '*/*', 404, 'nothing'],
    // To a browser these are addresses of another host.
    ['//evil.example/52.02', NAVIGATION.accept, 404, 'nothing'],
    ['//52.02', NAVIGATION.accept, 404, 'nothing'],
    ['//', NAVIGATION.accept, 404, 'nothing'],
    [MISSING, NAVIGATION.accept, 404, 'nothing'],
    ['/assets/page', NAVIGATION.accept, 404, 'nothing'],
    ['/robots.txt', NAVIGATION.accept, 404, 'nothing'],
    ['/.env', NAVIGATION.accept, 404, 'nothing'],
    [`${API}/nothing`, NAVIGATION.accept, 404, 'problem'],
    [`${API}/`, NAVIGATION.accept, 404, 'problem'],
  ] as const)('%s asked with %s answers %i: %s', async (path, accept, status, of) => {
    const answer = await ask(served().url, path, { accept });
    expect(answer.status).toBe(status);
    expect(answer.text.includes('<div id="root">')).toBe(of === 'page');
    if (of !== 'problem') return;
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(JSON.parse(answer.text)).toMatchObject({ status, title: 'Not found' });
  });
});

describeNginx(
  'the folder API',
  async (folder) => {
    await writeFiles(folder, { 'private/secret.json': '{"secret":true}' });
    await rename(join(folder, 'data'), join(folder, 'data-1'));
    await symlink('data-1', join(folder, 'data'));
    await symlink('../../../../private/secret.json', join(folder, `data${API}/one.json`));
    await symlink('../../../../private', join(folder, `data${API}/all`));
    await mkdir(join(folder, `data-2${API}`), { recursive: true });
    await writeFiles(folder, { [`data-2${API}/regencies.json`]: '{"regencies":["new"]}' });
    return {};
  },
  (served) => {
    test.each(['/one.json', '/all/secret.json', '/all/secret'])(
      'follows no link out of its tree: %s',
      async (path) => {
        const { status, headers, text } = await ask(served().url, API + path);
        expect([403, 404]).toContain(status);
        expect(headers.get('content-type')).toBe('application/problem+json');
        expect(text).not.toContain('secret');
      },
    );

    test('may itself be a link, which is turned to change all of it at once', async () => {
      const read = async () => (await ask(served().url, `${API}/regencies.json`)).text;
      expect(await read()).toContain('"regencies":[]');
      const { folder } = served();
      await symlink('data-2', join(folder, 'next'));
      await rename(join(folder, 'next'), join(folder, 'data'));
      expect(await read()).toBe('{"regencies":["new"]}');
      expect((await ask(served().url, ASSET)).status).toBe(200);
    });
  },
);
