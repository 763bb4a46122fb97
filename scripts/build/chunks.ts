import type { Plugin } from 'vite';
import { wordsFile } from './wordsFile.ts';

/** The app, and the routes of all pages but the first view: each is one file, and one request. */
const APP = /\/src\/main\.tsx$/;
const LATER = /\/src\/app\/later\/LaterRoutes\.tsx$/;
/** What reads and checks the answers of the first view, while the app is on its way. */
const ANSWERS = /\/src\/api\/early\/readFirstView\.ts$/;
/** What names the code of each page. */
const AHEAD = /\/src\/app\/later\/fetchAhead\.ts$/;
const PAGE = /\/src\/pages\/([\w-]+)\/\w+Page\.tsx$/;
/** These are much larger, and share little with the others. */
const LARGE_PAGES = new Set(['wall', 'hearing', 'remote', 'overview']);

/** So many pages make it worth fetching with a page that does not need it. */
const MANY = 2;

let app: ReadonlySet<string> = new Set();
let answers: ReadonlySet<string> = new Set();
let later: ReadonlySet<string> = new Set();
let ahead: ReadonlySet<string> = new Set();
let ofPages: ReadonlyMap<string, ReadonlySet<string>> = new Map();
/** What is reached from each module that is fetched by itself. */
let ofRoots: ReadonlySet<string>[] = [];

/**
 * Sees which modules are needed together. Without this, what two parts of the program share would be
 * a file each, and a reader far from the server would wait for dozens of them.
 */
export function knowModules(): Plugin {
  return {
    name: 'know-modules',
    apply: 'build',
    buildEnd() {
      const importedBy = (id: string) => this.getModuleInfo(id)?.importedIds ?? [];
      const all = [...this.getModuleIds()];
      const reachedFrom = (root: RegExp) =>
        reach(
          all.filter((id) => root.test(id)),
          importedBy,
        );
      app = reachedFrom(APP);
      answers = reachedFrom(ANSWERS);
      later = reachedFrom(LATER);
      ahead = reachedFrom(AHEAD);
      ofPages = new Map(all.filter(isPlainPage).map((id) => [nameOf(id), reach([id], importedBy)]));
      ofRoots = all
        .filter((id) => (this.getModuleInfo(id)?.dynamicImporters.length ?? 0) > 0)
        .map((id) => reach([id], importedBy));
    },
  };
}

/** All that some modules import, however far, but not what they fetch later. */
function reach(from: readonly string[], importedBy: (id: string) => readonly string[]) {
  const reached = new Set(from);
  for (const id of reached) for (const imported of importedBy(id)) reached.add(imported);
  return reached;
}

const nameOf = (id: string): string => PAGE.exec(id)?.[1] ?? '';
const isPlainPage = (id: string) => PAGE.test(id) && !LARGE_PAGES.has(nameOf(id));

const pagesWith = (id: string): string[] =>
  [...ofPages].filter(([, page]) => page.has(id)).map(([name]) => name);
const isOfMany = (id: string) => pagesWith(id).length >= MANY;

/** What one page shares with a larger one, or with its own later parts: a file of that page. */
function ofOnePage(id: string): string | null {
  const [page, ...others] = pagesWith(id);
  const isShared = ofRoots.filter((root) => root.has(id)).length > 1;
  return page !== undefined && others.length === 0 && isShared ? `of-${page}` : null;
}

/** What is in which file; of two that would take a module, the one with the higher priority does. */
export const chunkGroups = [
  {
    name: 'early',
    // The addresses too: `ahead` reads them, and must not wait for the app.
    test: /src.(early.ts|app.(pageReads|fetchOnce|laterRoutes)|api.(early.(ask|earlyAnswers)|config.addresses|apiBase|contract.resources)|ui.address.(pageAt|paths|searchText))/,
    priority: 6,
  },
  { name: 'answers', test: (id: string) => answers.has(id), priority: 5 },
  { name: 'app', test: (id: string) => app.has(id), priority: 4 },
  { name: 'ahead', test: (id: string) => ahead.has(id), priority: 3 },
  { name: 'later', test: (id: string) => later.has(id), priority: 2 },
  { name: 'pages', test: isOfMany, priority: 1 },
  { name: wordsFile, debugName: 'words', priority: 0 },
  { name: ofOnePage, debugName: 'of one page', priority: 0 },
];
