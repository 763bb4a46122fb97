import type { Instant } from '../../time/calendar';

/** A clock that the speaker stops and begins again: what it had, ms, and since when it runs. */
export type Timer = { before: number; since: Instant | null };

/** Milliseconds gone by; a clock that was set back has none. */
export const elapsed = ({ before, since }: Timer, now: Instant): number =>
  before + (since === null ? 0 : Math.max(0, Date.parse(now) - Date.parse(since)));

export const stopped = (timer: Timer, now: Instant): Timer => ({
  before: elapsed(timer, now),
  since: null,
});

export const running = (timer: Timer, now: Instant): Timer => ({
  before: elapsed(timer, now),
  since: now,
});

/** From nothing; it goes on running where it ran. */
export const fromZero = ({ since }: Timer, now: Instant): Timer => ({
  before: 0,
  since: since === null ? null : now,
});

/** `1:04:09`, hours, minutes and seconds: the same in every language. */
export function timerText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts
    .map((part, at) => (at === 0 ? String(part) : String(part).padStart(2, '0')))
    .join(':');
}
