import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queueUp } from './turns';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, 16));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('panels enter in their order, each after the one before was painted', () => {
  const entered: string[] = [];
  const leaveA = queueUp(() => entered.push('a'));
  const leaveB = queueUp(() => entered.push('b'));
  expect(entered).toEqual(['a']);
  leaveA();
  expect(entered).toEqual(['a']);
  vi.advanceTimersByTime(20);
  expect(entered).toEqual(['a', 'b']);
  leaveB();
  vi.runAllTimers();
});

test('a panel that goes away while it waits is passed over', () => {
  const entered: string[] = [];
  const leaveA = queueUp(() => entered.push('a'));
  const leaveB = queueUp(() => entered.push('b'));
  const leaveC = queueUp(() => entered.push('c'));
  leaveB();
  leaveA();
  vi.runAllTimers();
  expect(entered).toEqual(['a', 'c']);
  leaveC();
  vi.runAllTimers();
});

test('a page that nobody sees, without frames, is drawn all the same', () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const entered: string[] = [];
  const leaveA = queueUp(() => entered.push('a'));
  queueUp(() => entered.push('b'));
  leaveA();
  vi.advanceTimersByTime(150);
  expect(entered).toEqual(['a', 'b']);
});
