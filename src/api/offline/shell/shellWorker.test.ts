import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeStorage } from './testing/fakeStorage';

const ORIGIN = 'https://a.id';
const WALL = `${ORIGIN}/52.02/layar`;
const FILE = `${ORIGIN}/assets/x-12345678.js`;
const PROGRAM = '<meta name="build" content="b1">';
const FORM = '<form>';

const of =
  (body: string, type: string, status = 200) =>
  () =>
    new Response(body, { status, headers: { 'content-type': type, 'x-policy': 'strict' } });
const notThere = of('', 'text/plain', 404);
const redirected = (answer: () => Response) => () =>
  Object.defineProperty(answer(), 'redirected', { value: true });

type Listener = (event: object) => void;
let listeners: Map<string, Listener>;
let served: Record<string, () => Response>;
let asked: ReturnType<typeof vi.fn<typeof fetch>>;
let storage: ReturnType<typeof fakeStorage>;

beforeEach(async () => {
  served = {
    '/52.02/layar': of(PROGRAM, 'text/html'),
    '/index.html': of(PROGRAM, 'text/html'),
    '/config.json': of('{"of":"network"}', 'application/json'),
    '/assets/x-12345678.js': of('code', 'text/javascript'),
  };
  listeners = new Map();
  storage = fakeStorage(ORIGIN);
  asked = vi.fn<typeof fetch>(async (input) => {
    const { pathname } = new URL(
      input instanceof Object && 'url' in input ? input.url : input,
      ORIGIN,
    );
    return (served[pathname] ?? notThere)();
  });
  vi.stubGlobal('fetch', asked);
  vi.stubGlobal('caches', storage.caches);
  vi.stubGlobal('SHELL', { build: 'b1', base: '/', files: ['/assets/x-12345678.js'] });
  vi.stubGlobal('registration', { scope: WALL });
  vi.stubGlobal('clients', { claim: async () => undefined });
  vi.stubGlobal('skipWaiting', async () => undefined);
  vi.stubGlobal('addEventListener', (type: string, listener: Listener) =>
    listeners.set(type, listener),
  );
  vi.resetModules();
  await import('./shellWorker');
});
afterEach(() => vi.unstubAllGlobals());

/** Tells the worker; resolves with its answer when all it does for it is done. */
async function tell(type: string, request: object = {}): Promise<Response | null> {
  const works: Promise<unknown>[] = [];
  let answer: Promise<Response> | null = null;
  listeners.get(type)?.({
    request,
    waitUntil: (work: Promise<unknown>) => works.push(work),
    respondWith: (given: Promise<Response>) => {
      answer = given;
    },
  });
  const given: Response | null = await answer;
  await Promise.all(works);
  return given;
}
const ask = (url: string, mode = 'cors') => tell('fetch', { url, mode, method: 'GET' });
const open = (url: string) => ask(url, 'navigate');
const install = async () => {
  await tell('install');
  await tell('activate');
};
const goneServer = () => {
  served = {};
  asked.mockImplementation(() => Promise.reject(new TypeError('refused')));
};

test('with the server gone the wall starts from what is kept, under the same headers', async () => {
  await install();
  goneServer();
  const page = await open(WALL);
  expect(await page?.text()).toBe(PROGRAM);
  expect(page?.headers.get('x-policy')).toBe('strict');
  expect(await (await ask(FILE))?.text()).toBe('code');
  expect(await (await ask(`${ORIGIN}/config.json`))?.text()).toBe('{"of":"network"}');
});

test('the page is kept as a browser takes it, where the server sends to another address', async () => {
  served['/index.html'] = redirected(of(PROGRAM, 'text/html'));
  await install();
  goneServer();
  const page = await open(WALL);
  expect([page?.redirected, await page?.text()]).toEqual([false, PROGRAM]);
});

test('the page to keep is asked of the server, not of what the browser has at hand', async () => {
  await install();
  expect(asked).toHaveBeenCalledWith('/index.html', { cache: 'no-cache' });
});

test('what was kept is shown in place of a form to sign in', async () => {
  await install();
  served['/52.02/layar'] = redirected(of(FORM, 'text/html'));
  expect(await (await open(WALL))?.text()).toBe(PROGRAM);
});

test.each([
  ['the remote', `${WALL}/kendali`],
  ['what only begins alike', `${WALL}an`],
])('%s is never answered from storage', async (_, url) => {
  await install();
  expect(await open(url)).toBeNull();
});

test.each(['full', 'broken'] as const)(
  'storage that is %s does not stop an online wall',
  async (fault) => {
    await install();
    storage.fail(fault);
    served['/config.json'] = of('{"of":"today"}', 'application/json');
    const page = await open(WALL);
    expect(await page?.text()).toBe(PROGRAM);
    expect(await (await ask(`${ORIGIN}/config.json`))?.text()).toBe('{"of":"today"}');
    expect(await (await ask(FILE))?.text()).toBe('code');
  },
);

test('with nothing kept a detour is left to the browser', async () => {
  await install();
  storage.fail('broken');
  await open(WALL);
  expect(asked).toHaveBeenLastCalledWith(expect.objectContaining({ mode: 'navigate' }));
});

test('the configuration of today is kept for tomorrow, and a page in its place is not', async () => {
  await install();
  served['/config.json'] = of('{"of":"today"}', 'application/json');
  await ask(`${ORIGIN}/config.json`);
  served['/config.json'] = of(FORM, 'text/html');
  expect(await (await ask(`${ORIGIN}/config.json`))?.text()).toBe('{"of":"today"}');
  goneServer();
  expect(await (await ask(`${ORIGIN}/config.json`))?.text()).toBe('{"of":"today"}');
});

test('a build that cannot be kept whole is not installed', async () => {
  storage.fail('full');
  await expect(tell('install')).rejects.toThrow('full');
});
