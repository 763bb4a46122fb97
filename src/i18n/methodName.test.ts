import { expect, test } from 'vitest';
import { anIndicator } from '../../test/builders';
import { i18nIn } from '../../test/render';
import { methodName } from './methodName';

test('a method is named in the language of the page, an unknown one by its id', () => {
  const methods = [{ id: 'lama', name: { id: 'Cara lama', en: 'Former way' } }];
  const indicator = anIndicator({ methods });
  expect(methodName(indicator, 'lama', i18nIn('en'))).toBe('Former way');
  expect(methodName(indicator, 'baru', i18nIn('en'))).toBe('baru');
});
