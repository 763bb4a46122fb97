import { afterEach, expect, test } from 'vitest';
import type { SlidesMessage, SpeakerMessage } from '@/domain/hearing/slides/speaker';
import { instant } from '@/domain/time/calendar';
import { openSlidesEnd, openSpeakerEnd } from './slidesChannel';

const NAME = '/rapat';
const OF = { regency: '52.02', edition: 'lkpj-2025' };
const ASK = { type: 'ask' };
const REPORT: SlidesMessage = {
  type: 'report',
  report: {
    presentation: 'a',
    number: 2,
    slides: [
      { title: 'LKPJ Tahun 2025', note: null },
      { title: 'Yang berubah', note: 'Minta daftar <b>lokasi</b>\n👩‍🌾' },
    ],
    isDark: false,
    openedAt: instant('2026-11-22T04:00:00.000Z'),
  },
};

const opened: { close: () => void }[] = [];
const keep = <End extends { close: () => void }>(end: End): End => {
  opened.push(end);
  return end;
};
afterEach(() => {
  for (const end of opened.splice(0)) end.close();
});

function slides(of = OF): SpeakerMessage[] {
  const heard: SpeakerMessage[] = [];
  keep(openSlidesEnd(of, (message) => heard.push(message)));
  return heard;
}
function speaker(): SlidesMessage[] {
  const heard: SlidesMessage[] = [];
  keep(openSpeakerEnd(OF, (message) => heard.push(message)));
  return heard;
}
/** Sends what another build or another program may send, and then a message that must be heard. */
async function hear<Message>(heard: Message[], message: unknown, last: unknown) {
  const channel = keep(new BroadcastChannel(NAME));
  for (const sent of [message, last]) channel.postMessage(sent);
  await expect.poll(() => heard.length).toBeGreaterThan(0);
}
const said = (message: unknown, change = {}) => ({ version: 1, ...OF, message, ...change });

test('slides hear the speaker of their own hearing alone', async () => {
  const own = slides();
  const others = [slides({ ...OF, edition: 'lkpj-2024' }), slides({ ...OF, regency: '33.25' })];
  const { send } = keep(openSpeakerEnd(OF, () => {}));
  send({ type: 'command', command: { type: 'go', number: 12 } });
  send({ type: 'ask' });
  await expect
    .poll(() => own)
    .toEqual([{ type: 'command', command: { type: 'go', number: 12 } }, ASK]);
  expect(others).toEqual([[], []]);
});

test('a speaker hears what the slides report, letter by letter', async () => {
  const heard = speaker();
  keep(openSlidesEnd(OF, () => {})).send(REPORT);
  await expect.poll(() => heard).toEqual([REPORT]);
});

test('a proof says where it was opened, and is called back', async () => {
  const heard = speaker();
  const called: SpeakerMessage[] = [];
  const proof = keep(openSlidesEnd(OF, (message) => called.push(message)));
  const shown: SlidesMessage = { type: 'proof', presentation: 'b', number: 7 };
  proof.send(shown);
  keep(openSpeakerEnd(OF, () => {})).send({ type: 'return' });
  await expect.poll(() => [heard, called]).toEqual([[shown], [{ type: 'return' }]]);
});

test.each([
  ['of another build', said(ASK, { version: 2 })],
  ['of another edition', said(ASK, { edition: 'lkpj-2024' })],
  ['without an edition', { version: 1, regency: '52.02', message: ASK }],
  ['of a presentation', said(REPORT)],
  ['with an unknown command', said({ type: 'command', command: { type: 'explode' } })],
  ['with half a command', said({ type: 'command', command: { type: 'go' } })],
  ['to half a slide', said({ type: 'command', command: { type: 'go', number: 1.5 } })],
  ['that is no object', 'next'],
  ['that is nothing', null],
])('slides ignore a message %s', async (_, message) => {
  const heard = slides();
  await hear(heard, message, said(ASK));
  expect(heard).toEqual([ASK]);
});

test.each([
  ['opened at no moment', { openedAt: 'yesterday' }],
  ['of no slide', { number: 0 }],
  ['without its slides', { slides: undefined }],
  ['with a slide that is no slide', { slides: ['Judul'] }],
])('a speaker ignores a report %s', async (_, change) => {
  const heard = speaker();
  const broken = said({ ...REPORT, report: { ...REPORT.report, ...change } });
  await hear(heard, broken, said(REPORT));
  expect(heard).toEqual([REPORT]);
});
