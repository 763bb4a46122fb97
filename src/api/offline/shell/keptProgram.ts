import { buildIn } from '../build/buildOf';
import { isFile, isJson } from './goodAnswers';
import { base, build, files, worker } from './workerScope';

/** What the worker keeps, and under which names. */

const OURS = `wall ${worker.registration.scope} `;
const PROGRAM = `${OURS}build ${build}`;
const SETTINGS = `${OURS}settings`;
const INDEX = `${base}index.html`;
const CONFIG = `${base}config.json`;
/** Few at a time: the wall asks for its figures over the same line. */
const AT_ONCE = 4;

type IsGood = (answer: Response) => Promise<boolean>;

/** All files of one build or none: a build in part would start to an empty screen. */
export async function keepProgram(): Promise<void> {
  const isThisBuild: IsGood = async (answer) => buildIn(await answer.text()) === build;
  await write(PROGRAM, INDEX, await goodAnswer(INDEX, isThisBuild, 'no-cache'));
  await write(SETTINGS, CONFIG, await goodAnswer(CONFIG, isJson, 'no-cache'));
  const keepFile = async (path: string) =>
    // Named by its content: what the browser has at hand is as good.
    write(PROGRAM, path, await goodAnswer(path, isFile, 'default'));
  for (let from = 0; from < files.length; from += AT_ONCE) {
    await Promise.all(files.slice(from, from + AT_ONCE).map(keepFile));
  }
}

async function goodAnswer(path: string, isGood: IsGood, cache: RequestCache): Promise<Response> {
  const answer = await fetch(path, { cache });
  if (!(await isGood(answer.clone()))) throw new Error(`${path} is not of build ${build}`);
  return answer;
}

/** A copy, because a browser opens no page from storage that says it came from another address. */
async function write(name: string, path: string, { body, headers }: Response): Promise<void> {
  await (await caches.open(name)).put(path, new Response(body, { headers }));
}

/** The build before this one stays until the next: its page may still be on the wall. */
export async function forgetOldPrograms(): Promise<void> {
  const before = (await caches.keys()).filter((name) => name.startsWith(`${OURS}build `));
  const old = before.filter((name) => name !== PROGRAM).slice(0, -1);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** For the next start; a storage that is full keeps what it has. Never rejects. */
export async function keepConfig(answer: Response): Promise<void> {
  if (await isJson(answer.clone())) await write(SETTINGS, CONFIG, answer).catch(() => undefined);
}

export const keptPage = () => readOrNothing(INDEX, { cacheName: PROGRAM });

export const keptConfig = () => readOrNothing(CONFIG, { cacheName: SETTINGS });

/** A file is named by its content, so it does not matter which build kept it. */
export const keptFile = (request: Request) => readOrNothing(request, { ignoreVary: true });

/** Where storage fails nothing is kept: the network may answer. */
async function readOrNothing(
  asked: RequestInfo,
  options: MultiCacheQueryOptions,
): Promise<Response | undefined> {
  try {
    return await caches.match(asked, options);
  } catch {
    return undefined;
  }
}
