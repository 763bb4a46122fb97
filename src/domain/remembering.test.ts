import { expect, test, vi } from 'vitest';
import { remembering } from './remembering';

type Question = { figures: object; year: number | undefined; on?: string };

const thinker = () => {
  const think = vi.fn(({ year }: Question) => ({ year }));
  return { think, ask: remembering(({ figures }: Question) => figures, think) };
};
const figures = {};

test('the same question is thought once and has the same answer', () => {
  const { think, ask } = thinker();
  const first = ask({ figures, year: 2025 });
  ask({ figures, year: 2026 });
  expect(ask({ figures, year: 2025 })).toBe(first);
  expect(think).toHaveBeenCalledTimes(2);
});

test.each<[string, Question]>([
  ['another part', { figures, year: 2024 }],
  ['a part that is not set', { figures, year: undefined }],
  ['one part more', { figures, year: 2025, on: '2026-11-22' }],
  ['the same figures read anew', { figures: {}, year: 2025 }],
])('%s is another question', (_, question) => {
  const { think, ask } = thinker();
  ask({ figures, year: 2025 });
  expect(ask(question)).toEqual({ year: question.year });
  expect(think).toHaveBeenCalledTimes(2);
});

test('of many answers the newest are kept', () => {
  const { think, ask } = thinker();
  for (let year = 2000; year < 2020; year += 1) ask({ figures, year });
  ask({ figures, year: 2019 });
  expect(think).toHaveBeenCalledTimes(20);
  ask({ figures, year: 2000 });
  expect(think).toHaveBeenCalledTimes(21);
});
