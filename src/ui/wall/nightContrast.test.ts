import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { NIGHT_DIMMING } from '@/domain/wall/picture/night';

/** WCAG 2.2: text against its ground; marks that mean something and large text, from 24 px. */
const LEAST_TEXT = 4.5;
const LEAST_LARGE = 3;

const tokens = await readFile(new URL('../tokens.css', import.meta.url), 'utf8');
const dark = tokens.slice(tokens.indexOf("[data-theme='dark']"), tokens.indexOf('@media (prefers'));

/** Red, green and blue from 0 to 1, as they leave the screen under a black sheet of that opacity. */
function shown(name: string, dimming: number): number[] {
  const hex = new RegExp(`--${name}: #([0-9a-f]{6})`).exec(dark)?.[1] ?? '';
  const channels = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  expect(channels.every(Number.isFinite), name).toBe(true);
  return channels.map((channel) => channel * (1 - dimming));
}

const luminance = (channels: number[]): number => {
  const linear = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  const [red = 0, green = 0, blue = 0] = linear;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

function contrast(one: string, other: string, dimming: number): number {
  const [low = 0, high = 0] = [one, other]
    .map((name) => luminance(shown(name, dimming)))
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

test.each(['ink', 'ink-2', 'ink-3', 'target', 'st0'])(
  'text in --%s is read on the dimmed wall',
  (name) => {
    expect(contrast(name, 'paper', NIGHT_DIMMING)).toBeGreaterThanOrEqual(LEAST_TEXT);
  },
);

test.each(['st1', 'st2', 'st3', 'st4', 'st5', 'data', 'line'])(
  'a status word or mark in --%s is seen on the dimmed wall',
  (name) => {
    expect(contrast(name, 'paper', NIGHT_DIMMING)).toBeGreaterThanOrEqual(LEAST_LARGE);
  },
);
