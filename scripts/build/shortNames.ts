import { readdirSync } from 'node:fs';
import { relative } from 'node:path';

const toWord = (number: number) => number.toString(36);

/**
 * Names of classes as short as can be: the first view holds some two hundred, and a hash in each is
 * what compresses worst. A name is its file's place among all style sheets and its own in that file,
 * so that the same sources always give the same names.
 */
export function shortNames(root: string, sheets: readonly string[] = sheetsBelow(root)) {
  const known = new Map<string, string[]>();
  return (name: string, file: string): string => {
    // What stands behind a question mark is the bundler's.
    const sheet = relative(root, file.replace(/\?.*$/, '')).replaceAll('\\', '/');
    const place = sheets.indexOf(sheet);
    if (place === -1) throw new Error(`${sheet} is no style sheet below ${root}`);
    const names = known.get(sheet) ?? [];
    known.set(sheet, names);
    if (!names.includes(name)) names.push(name);
    return `_${toWord(place)}_${toWord(names.indexOf(name))}`;
  };
}

const sheetsBelow = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.module.css'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
