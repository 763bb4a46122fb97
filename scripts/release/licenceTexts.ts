import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PACKAGES_FILE } from '../build/onlyProduct';

const ROOT = resolve(import.meta.dirname, '../..');

/** The licences of all that the program carries, in full, as most of them ask for. */
export async function licenceTexts(): Promise<string> {
  const names: string[] = JSON.parse(await readFile(join(ROOT, PACKAGES_FILE), 'utf8'));
  const texts = await Promise.all(names.map(licenceOf));
  const fonts = await readFile(join(ROOT, 'src/ui/fonts/OFL.txt'), 'utf8');
  return [...texts, `IBM Plex Sans, Source Serif 4\n\n${fonts}`].join(`\n${'='.repeat(80)}\n\n`);
}

async function licenceOf(name: string): Promise<string> {
  const folder = join(ROOT, 'node_modules', name);
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const { version, license }: { version: string; license: string } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const text =
    file === undefined
      ? '(the package holds no text of it)'
      : await readFile(join(folder, file), 'utf8');
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
