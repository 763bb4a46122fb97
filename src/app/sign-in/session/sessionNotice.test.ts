import { expect, test } from 'vitest';
import { SignInFailure } from '@/api/sign-in/failure';
import type { SessionState } from '@/api/sign-in/session/sessionState';
import { signIn } from '@/i18n/messages/id/pages/sign-in';
import { i18nIn } from '../../../../test/render';
import { sessionNotice } from './sessionNotice';
import type { Refusal } from './useRefusal';

const person = { name: 'Siti Rahma', roles: [] };
const out: SessionState = { kind: 'out', why: null };
const signedIn: SessionState = { kind: 'in', person };
const ending: SessionState = { kind: 'ending', person, at: Date.parse('2026-11-22T19:28:00Z') };
const ended: SessionState = { kind: 'ended', person, why: null };
const silence = new SignInFailure('unreachable', '');

test.each<[string, SessionState, Refusal | null, string | null, string | null]>([
  ['nobody, who reads', out, null, null, null],
  ['nobody, who is asked', out, 401, 'Masuk untuk melihat angka', 'Masuk'],
  ['nobody, who may not', out, 403, null, null],
  ['somebody, who reads', signedIn, null, null, null],
  ['somebody, who may not', signedIn, 403, 'Akun ini tidak berhak', 'Masuk dengan akun lain'],
  ['whose time ends', ending, 403, 'Sesi berakhir 03.28\u00a0WITA', 'Masuk lagi'],
  ['whose time is over', ended, 401, 'Sesi sudah berakhir', 'Masuk lagi'],
  [
    'whose provider is silent',
    { ...ended, why: silence },
    null,
    'Sesi dicoba diperpanjang',
    'Masuk lagi',
  ],
])('%s is told on one line', (_, state, refusal, short, button) => {
  const notice = sessionNotice(i18nIn().withWords(signIn), state, refusal);
  expect([notice?.short ?? null, notice?.button ?? null]).toEqual([short, button]);
});

test('who may not read knows as whom', () => {
  const notice = sessionNotice(i18nIn().withWords(signIn), signedIn, 403);
  expect(notice?.words).toMatch(/^Masuk sebagai Siti Rahma; akun ini tidak berhak/);
});
