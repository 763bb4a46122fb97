import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noteSignedOut } from '@/api/sign-in/journey/signedOutNote';
import { configWith, describes, silent, stubPlace, stubProvider } from '../../../test/sign-in/gate';
import { createQueryClient } from '../createQueryClient';
import { openSignIn } from './openSignIn';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  sessionStorage.clear();
  localStorage.clear();
});

const open = (members: object) =>
  openSignIn({
    config: configWith(members),
    queryClient: createQueryClient({ refreshMinutes: 5, retries: 0 }),
    show: (page) => void render(page),
  });

const seeHeading = (name: string) =>
  vi.waitFor(() => expect(screen.getByRole('heading', { name })).toBeVisible());

const OPTIONAL = { required: false };
const KEEPING = { keepAnswers: true };
const WAITING = 'Menuju halaman masuk …';
const FAILED = 'Belum dapat masuk';

test.each([
  ['where all may read it opens', '/52.02', OPTIONAL, true, null],
  ['where they may not it says that nobody answers', '/52.02', {}, false, FAILED],
  ['the wall opens with what it has', '/52.02/layar', {}, true, WAITING],
  ['a hearing opens with what was kept', '/52.02/rapat', KEEPING, true, WAITING],
  ['a hearing that keeps nothing does not', '/52.02/rapat', {}, false, FAILED],
])('without the provider %s', async (_, path, members, opens, heading) => {
  stubPlace(path);
  stubProvider(silent);
  const parts = await open(members);
  expect(parts !== null).toBe(opens);
  const shown = screen.queryAllByRole('heading').map(({ textContent }) => textContent);
  expect(shown.at(-1) ?? null).toBe(heading);
});

test.each(['/52.02/layar', '/52.02/rapat'])(
  '%s says where it goes while the provider is asked',
  async (path) => {
    stubPlace(path);
    stubProvider(() => new Promise(() => undefined));
    void open(KEEPING);
    await seeHeading(WAITING);
  },
);

test('who comes back from the provider reads that they are being signed in', async () => {
  const state = JSON.stringify({ data: { at: '/52.02', attempt: 0, quiet: false } });
  sessionStorage.setItem('sign-in.s1', state);
  const place = stubPlace('/');
  place.hash = '#state=s1&code=c1';
  stubProvider(() => new Promise(() => undefined));
  void open({});
  await seeHeading('Sedang masuk …');
});

test('a window left for the provider is loaded anew by who goes back to it', async () => {
  const place = stubPlace('/52.02/layar');
  stubProvider(() => new Promise(() => undefined));
  void open({});
  await seeHeading(WAITING);
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  expect(place.reload).toHaveBeenCalledOnce();
});

test('only the languages of the installation are spoken', async () => {
  const place = stubPlace('/52.02');
  place.search = '?bahasa=en';
  stubProvider(silent);
  await openSignIn({
    config: { ...configWith({}), languages: ['id'] },
    queryClient: createQueryClient({ refreshMinutes: 5 }),
    show: (page) => void render(page),
  });
  expect(screen.getAllByRole('heading').at(-1)).toHaveTextContent(FAILED);
});

test.each([
  ['where all may read it opens', OPTIONAL, true],
  ['where nobody can sign in it says why', {}, false],
])('with storage forbidden %s', async (_, members, opens) => {
  stubPlace('/52.02');
  stubProvider(silent);
  const forbidden = vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const parts = await open(members);
  forbidden.mockRestore();
  expect(parts !== null).toBe(opens);
  expect(
    screen
      .queryAllByRole('alert')
      .map((it) => it.textContent)
      .join(),
  ).toMatch(opens ? /^$/ : /melarang penyimpanan/);
});

test.each([
  ['/52.02', {}, 'Anda sudah keluar'],
  ['/52.02/layar', {}, 'Anda sudah keluar'],
  ['/52.02', OPTIONAL, null],
])('after signing out %s with %j is opened by nobody silently', async (path, members, heading) => {
  const place = stubPlace(path);
  stubProvider(describes);
  noteSignedOut();
  await open(members);
  expect(screen.queryByRole('heading')?.textContent ?? null).toBe(heading);
  expect(place.assign).not.toHaveBeenCalled();
});

test.each([
  ['where answers are not kept', {}, 1],
  ['where they are', KEEPING, 0],
])('what was kept before is forgotten at the start: %s', async (_, members, times) => {
  stubPlace('/52.02');
  stubProvider(silent);
  const opening = vi.fn(() => ({}));
  vi.stubGlobal('indexedDB', { open: opening });
  await open(members);
  expect(opening).toHaveBeenCalledTimes(times);
});

test('who reads where all may does not see what was kept for somebody', async () => {
  stubPlace('/52.02');
  const opening = vi.fn(() => {
    throw new Error('forbidden');
  });
  vi.stubGlobal('indexedDB', { open: opening });
  await open({ ...KEEPING, ...OPTIONAL });
  expect(opening).toHaveBeenCalledOnce();
});
