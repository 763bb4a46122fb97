import { expect, test } from 'vitest';
import { i18nIn } from '../../test/render';
import { ruleBound, signedRuleBound } from './ruleBound';

const { format } = i18nIn();

test.each([
  [-5, '−5'],
  [-7.5, '−7,5'],
  [-7.25, '−7,25'],
  [-7.125, '−7,125'],
])('a bound of %s is printed as it was set', (bound, printed) => {
  expect(ruleBound(bound, format)).toBe(printed);
  expect(signedRuleBound(-bound, format)).toBe(printed.replace('−', '+'));
});
