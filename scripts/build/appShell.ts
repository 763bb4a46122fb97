import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { build as bundle, type Plugin } from 'vite';

const run = promisify(execFile);
const WORKER = 'src/api/offline/shell/shellWorker.ts';

/** MapLibre is larger than all the rest, and the wall draws its maps without it. */
const NOT_OF_THE_WALL = /MapCanvas|maplibre/;

/**
 * Names the build, in `index.html`, by what was published together, and writes the wall's worker
 * `sw.js` with the list of files it keeps. The same sources give the same build.
 */
export function appShell(): Plugin {
  let build = '';
  let base = '/';
  return {
    name: 'app-shell',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle: published = {} }) {
        const names = [...Object.keys(published).sort(), html].join('\n');
        build = createHash('sha256').update(names).digest('hex').slice(0, 12);
        const meta = `<meta name="build" content="${build}" />\n    ${await commitMeta()}`;
        return html.replace('<meta name="viewport"', `${meta}$&`);
      },
    },
    generateBundle: {
      order: 'post',
      async handler(_, published) {
        if (build === '') this.error('index.html was not there to name the build');
        const files = Object.keys(published)
          .filter((name) => name.startsWith('assets/') && !NOT_OF_THE_WALL.test(name))
          .map((name) => base + name);
        const shell = { build, base, files: files.sort() };
        const source = `const SHELL=${JSON.stringify(shell)};\n${await workerCode()}`;
        this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      },
    },
  };
}

/** Which commit was built, for the operator; nothing where there is no git or no history. */
async function commitMeta(): Promise<string> {
  const log = ['log', '-1', '--format=%h %cs'];
  const said = await run('git', log, { cwd: import.meta.dirname }).catch(() => null);
  const commit = said?.stdout.trim() ?? '';
  return /^[0-9a-f]+ [\d-]+$/.test(commit)
    ? `<meta name="commit" content="${commit}" />\n    `
    : '';
}

/** Built apart: a module shared with the page would become a file of both. */
async function workerCode(): Promise<string> {
  const built = await bundle({
    configFile: false,
    logLevel: 'warn',
    resolve: { tsconfigPaths: true },
    build: { write: false, rolldownOptions: { input: WORKER } },
  });
  const [worker, ...others] = 'output' in built ? built.output : [];
  if (worker?.type !== 'chunk' || others.length > 0) throw new Error('The worker is not one file');
  return worker.code;
}
