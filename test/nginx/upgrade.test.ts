import { execFileSync } from 'node:child_process';
import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ask } from './ask';
import { ASSET, describeNginx, writeFiles } from './smallSite';

const [OLD, NEW] = ['dasbor-1', 'dasbor-2'];
const OLD_PART = '/assets/Page-Old3_x9Z.js';
const NEW_PART = '/assets/Page-New3_x9Z.js';

const releases = async (folder: string) => {
  await writeFiles(folder, {
    [`releases/${OLD}/program/index.html`]: 'old',
    [`releases/${OLD}/program/config.json`]: '{}',
    [`releases/${OLD}/program${OLD_PART}`]: 'old part',
    [`releases/${NEW}/program/index.html`]: 'new',
    [`releases/${NEW}/program${NEW_PART}`]: 'new part',
  });
  await symlink(`releases/${OLD}`, join(folder, 'current'));
  return {
    program: join(folder, 'current/program'),
    previous: join(folder, 'previous/program'),
  };
};

/** The commands of the guide that turn links, run on a folder of their own. */
async function turnLinks(folder: string, sign: string, name: string): Promise<void> {
  const guide = await readFile('docs/install.md', 'utf8');
  const lines = guide.split('\n');
  const last = lines.findIndex(
    (line) => line.startsWith('ln -s') && line.includes(`/dasbor-${sign} /srv/dasbor/next`),
  );
  const commands = lines.slice(last - 1, last + 1);
  expect(commands[0]).toMatch(/^ln -s .*previous$/);
  const script = commands
    .join('\n')
    .replaceAll('/srv/dasbor', folder)
    .replaceAll(`dasbor-${sign}`, name);
  execFileSync('sh', ['-e', '-c', script]);
}

describeNginx('a page that is open while the release changes', releases, (served) => {
  const read = async (path: string) => {
    const { status, text, headers } = await ask(served().url, path);
    return [
      status,
      status === 200 ? text : '',
      headers.get('cache-control')?.includes('immutable'),
    ];
  };

  test('finds the parts it has not fetched yet, after an upgrade and after going back', async () => {
    expect(await read(NEW_PART)).toEqual([404, '', false]);
    await turnLinks(served().folder, '<new>', NEW);
    expect((await read('/'))[1]).toBe('new');
    expect(await read(NEW_PART)).toEqual([200, 'new part', true]);
    expect(await read(OLD_PART)).toEqual([200, 'old part', true]);
    await turnLinks(served().folder, '<old>', OLD);
    expect((await read('/'))[1]).toBe('old');
    expect(await read(OLD_PART)).toEqual([200, 'old part', true]);
    expect(await read(NEW_PART)).toEqual([200, 'new part', true]);
    expect(await read(ASSET)).toEqual([404, '', false]);
  });
});
