import { expect, test } from 'vitest';
import { answer } from '#mocks/answer';
import type { Wire } from '#mocks/wire';
import { demoWorld } from './read-body';

const isQuickWins = (body: unknown): body is Wire<'quickWins'> =>
  typeof body === 'object' && body !== null && 'quickWins' in body;

test.each([
  ['bank-sampah-terpilah', /^24 bank sampah/, 24],
  ['qris-pasar-rakyat', /14 pasar/, 14],
])('%s has as many sites as its description names', (id, named, sites) => {
  const { body } = answer(demoWorld, '/api/catalog/v1/regencies/52.02/quick-wins.json');
  if (!isQuickWins(body)) throw new Error('No quick wins of 52.02');
  const plan = body.quickWins.find((quickWin) => quickWin.id === id);
  expect(plan?.description.id).toMatch(named);
  expect(plan?.sites).toHaveLength(sites);
});
