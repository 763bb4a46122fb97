import { expect, test } from 'vitest';
import { hashText } from './hashText';

// Published test vectors of SHA-256 (FIPS 180-4 examples).
test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('the hash of %j', (text, digits) => {
  expect(hashText(text)).toBe(digits);
});
