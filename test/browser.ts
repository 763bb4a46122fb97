import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** WebGL2 in software, so that the map draws on a machine without a graphics card. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // Without these two, software GL would also draw the page itself and triple its paint times.
  '--disable-gpu-compositing',
  '--disable-gpu-rasterization',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The reader's own Chromium or Chrome; without one, the Linux build that npm installed. */
export async function chromiumPath(): Promise<string> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH points to ${chosen}, where there is no file`);
  }
  return installedChromium() ?? (await unpackedChromium());
}

function installedChromium(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...candidates, ...MAC_APPS].find((path) => existsSync(path));
}

/** Unpacks once per version into a private folder; the marker is written when all files are there. */
async function unpackedChromium(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium or Chrome found. Install one, or set CHROMIUM_PATH to it.');
  }
  const folder = join(tmpdir(), `dasbor-chromium-${await packedVersion()}-${process.getuid?.()}`);
  const marker = join(folder, 'complete');
  if (!existsSync(marker)) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true, mode: 0o700 });
  }
  const path = await unpackInto(folder);
  await writeFile(marker, '');
  return path;
}

/**
 * The package reads both variables when it is imported: one makes it unpack its system libraries
 * and point the loader at them, the other says where.
 */
async function unpackInto(folder: string): Promise<string> {
  const { TMPDIR: previousFolder } = process.env;
  process.env.TMPDIR = folder;
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await packed.executablePath();
  } finally {
    delete process.env.AWS_EXECUTION_ENV;
    if (previousFolder === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = previousFolder;
  }
}

async function packedVersion(): Promise<string> {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest = await readFile(join(main, '../../package.json'), 'utf8');
  return /"version":\s*"([^"]+)"/.exec(manifest)?.[1] ?? 'unknown';
}
