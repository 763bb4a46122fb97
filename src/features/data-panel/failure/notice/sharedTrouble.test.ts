import { expect, test } from 'vitest';
import { speakerOf } from './sharedTrouble';

const told = (reasons: Record<string, string>) =>
  new Map(Object.entries(reasons).map(([id, reason]) => [id, { reason }]));

test.each<[string, string[], Record<string, string>, string | null]>([
  ['all fail for one reason', ['a', 'b', 'c'], { c: '403', a: '403', b: '403' }, 'a'],
  ['they fail for two reasons', ['a', 'b'], { a: '403', b: '500' }, null],
  ['one of them shows its figures', ['a', 'b', 'c'], { a: '403', b: '403' }, null],
  ['there is but one', ['a'], { a: '403' }, null],
  ['none fails', ['a', 'b'], {}, null],
  ['none has opened', [], {}, null],
])('when %s, the one that speaks for all panels', (_, open, reasons, speaker) => {
  expect(speakerOf(new Set(open), told(reasons))).toBe(speaker);
});
