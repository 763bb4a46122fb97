import { patterns } from './paths';

const NAMES = Object.keys(patterns) as (keyof typeof patterns)[];

/** Which page an address names; `null` where it names none. For what cannot wait for the router. */
export const pageAt = (pathname: string): keyof typeof patterns | null =>
  NAMES.find((name) => fits(pathname.split('/'), patterns[name].split('/'))) ?? null;

const fits = (parts: readonly string[], pattern: readonly string[]): boolean =>
  parts.length === pattern.length &&
  pattern.every((word, index) =>
    word.startsWith(':') ? parts[index] !== '' : word === parts[index],
  );
