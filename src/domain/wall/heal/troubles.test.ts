import { describe, expect, test } from 'vitest';
import { type Instant, instant } from '../../time/calendar';
import { type Fault, noTrouble, noteTrouble, type TroubleEvent } from './troubleLog';
import { nextSlow, troublesAt } from './troubles';

const at = (time: string): Instant => instant(`2026-11-22T${time}Z`);
const UNREACHABLE: Fault = { kind: 'unreachable' };

const asked = (key: string, time: string): TroubleEvent => ({
  type: 'asked',
  key,
  server: 'assessment',
  at: at(time),
});
const failed = (key: string, time: string, fault: Fault = UNREACHABLE): TroubleEvent => ({
  type: 'failed',
  key,
  server: 'assessment',
  at: at(time),
  fault,
});
const answered = (key: string, time: string, broken: Fault | null = null): TroubleEvent => ({
  type: 'answered',
  key,
  server: 'assessment',
  at: at(time),
  broken,
});
const contract = (field: string, others = 0): Fault => ({ kind: 'contract', field, others });

const logOf = (...events: TroubleEvent[]) => events.reduce(noteTrouble, noTrouble());
const told = (events: TroubleEvent[], now: string, skew = 0) =>
  troublesAt(logOf(...events), at(now), skew).map((trouble) =>
    [
      trouble.kind === 'fault' ? trouble.fault.kind : trouble.kind,
      'since' in trouble ? trouble.since.slice(11, 16) : trouble.skew,
      trouble.kind === 'fault' && trouble.isPart ? 'in part' : '',
    ]
      .join(' ')
      .trim(),
  );

describe('since when', () => {
  test.each<[string, TroubleEvent[], string[]]>([
    ['nothing happened', [], []],
    ['an answer came', [asked('a', '04:00:00'), answered('a', '04:00:01')], []],
    ['the first try failed', [failed('a', '04:05:00')], ['unreachable 04:05']],
    [
      'it failed again: since the first failure, not the latest try',
      [answered('a', '04:00:00'), failed('a', '04:05:00'), failed('a', '04:10:00')],
      ['unreachable 04:05'],
    ],
    [
      'silence ended by impatience: since it was asked',
      [asked('a', '04:05:00'), failed('a', '04:06:01')],
      ['unreachable 04:05'],
    ],
    [
      'another failure without an answer between them',
      [failed('a', '04:05:00'), failed('a', '04:10:00', { kind: 'status', status: 500 })],
      ['status 04:05'],
    ],
    ['it recovered', [failed('a', '04:05:00'), answered('a', '04:06:00')], []],
    [
      'it failed, recovered and failed: since the second failure',
      [failed('a', '04:05:00'), answered('a', '04:06:00'), failed('a', '04:20:00')],
      ['unreachable 04:20'],
    ],
    [
      'two resources: since the first',
      [failed('b', '04:07:00'), failed('a', '04:05:00')],
      ['unreachable 04:05'],
    ],
    [
      'another resource answered meanwhile: the server is silent in part',
      [failed('a', '04:05:00'), answered('b', '04:06:00')],
      ['unreachable 04:05 in part'],
    ],
    [
      'an answer that breaks the contract in part, after silence',
      [failed('a', '04:05:00'), answered('a', '04:06:00', contract('indicators.0.name'))],
      ['contract 04:06'],
    ],
    [
      'the same part broken again',
      [answered('a', '04:05:00', contract('x')), answered('a', '04:10:00', contract('x'))],
      ['contract 04:05 in part'],
    ],
    ['nobody reads it any more', [failed('a', '04:05:00'), { type: 'forgotten', keys: ['a'] }], []],
  ])('%s', (_, events, expected) => {
    expect(told(events, '05:00:00')).toEqual(expected);
  });
});

describe('slowness', () => {
  test.each([
    ['04:00:09', []],
    ['04:00:10', ['slow 04:00']],
    ['04:30:00', ['slow 04:30']],
  ])('asked at 04:00:00, or again at 04:30, at %s: %s', (now, expected) => {
    const events =
      now === '04:30:00'
        ? [asked('a', '04:00:00'), answered('a', '04:00:05'), asked('a', '04:30:00')]
        : [asked('a', '04:00:00')];
    expect(told(events, now === '04:30:00' ? '04:30:11' : now)).toEqual(expected);
  });

  test('who is known to fail is not slow besides', () => {
    expect(told([failed('a', '04:05:00'), asked('a', '04:06:00')], '04:07:00')).toEqual([
      'unreachable 04:05',
    ]);
  });

  test('who is not waited for any more is not slow', () => {
    expect(told([asked('a', '04:00:00'), { type: 'left', key: 'a' }], '04:07:00')).toEqual([]);
  });

  test.each([
    ['04:00:00', { at: at('04:00:10'), wait: 10_000 }],
    ['04:00:10', { at: at('04:01:10'), wait: 10_000 }],
    ['04:01:07', { at: at('04:01:10'), wait: 3_000 }],
    ['04:01:10', null],
    ['01:00:00', { at: at('04:00:10'), wait: 10_000 }],
  ])('at %s the next to become slow is %o', (now, expected) => {
    const log = logOf(asked('b', '04:01:00'), asked('a', '04:00:00'));
    expect(nextSlow(log, at(now))).toEqual(expected);
  });
});

describe('what explains what', () => {
  const offline: TroubleEvent = { type: 'offline', at: at('04:04:00') };

  test('a screen without network explains the silence of the servers, not their faults', () => {
    const events = [
      offline,
      failed('a', '04:05:00'),
      asked('b', '04:05:00'),
      failed('c', '04:03:00', contract('x')),
    ];
    expect(told(events, '05:00:00')).toEqual(['offline 04:04', 'contract 04:03']);
  });

  test('offline is since the first word of it, and over with the network', () => {
    expect(told([offline, { type: 'offline', at: at('04:09:00') }], '05:00:00')).toEqual([
      'offline 04:04',
    ]);
    expect(told([offline, { type: 'online' }], '05:00:00')).toEqual([]);
  });

  test('a clock that is wrong is told after what is missing, network or not', () => {
    const events = [failed('a', '04:05:00', contract('x'))];
    expect(told(events, '05:00:00', 60_000)).toEqual(['contract 04:05', 'clock 60000']);
    expect(told([offline], '05:00:00', -60_000)).toEqual(['offline 04:04', 'clock -60000']);
  });

  test('fields that broke the contract are one sentence: the first and how many others', () => {
    const log = logOf(
      failed('b', '04:06:00', contract('late', 2)),
      failed('a', '04:05:00', contract('early')),
    );
    expect(troublesAt(log, at('05:00:00'))).toMatchObject([
      { fault: { kind: 'contract', field: 'early', others: 3 }, since: at('04:05:00') },
    ]);
  });

  test('what changes nothing is the same log', () => {
    const log = logOf(asked('a', '04:00:00'));
    expect(noteTrouble(log, asked('a', '04:01:00'))).toBe(log);
    expect(noteTrouble(log, { type: 'left', key: 'unknown' })).toBe(log);
  });
});
