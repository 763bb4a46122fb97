import { expect, test } from 'vitest';
import { ContractError } from './http/errors';
import { sourceLookup } from './toRecords';

const bps = { id: 'bps', name: 'BPS', simulated: false };

test('a source without an entry breaks the contract, for it might be a simulation', () => {
  const source = sourceLookup('/x.json', [bps]);
  expect(source('bps')).toEqual(bps);
  expect(() => source('tak-ada')).toThrow(ContractError);
  expect(() => source('tak-ada')).toThrow('source: expected the id of an entry of sources');
});
