import type { BuildId } from '@/domain/wall/heal/reloadReason';

/** The build that `index.html` names; `null` for any other page, such as one to sign in. */
export const buildIn = (html: string): BuildId | null =>
  /<meta name="build" content="(\w+)"/.exec(html)?.[1] ?? null;

/** The build that runs; `null` where it was not built for publication (demo, development). */
export const ownBuild = (): BuildId | null =>
  document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content ?? null;

/** The commit that was built and its day; `null` where the build knew none. */
export const ownCommit = (): string | null =>
  document.querySelector<HTMLMetaElement>('meta[name="commit"]')?.content ?? null;
