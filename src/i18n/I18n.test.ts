import { describe, expect, test } from 'vitest';
import { i18nIn } from '../../test/render';
import { createI18n } from './I18n';
import { id } from './messages/id';

const saying = (text: string, locale: 'id' | 'en' = 'id') =>
  createI18n(locale, { ...id, 'lead.name': text }, i18nIn(locale).format);

describe('a message', () => {
  test.each([
    ['{a} dari {b}', { a: 3, b: 7 }, '3 dari 7'],
    ['{a} dan {a}', { a: 'x' }, 'x dan x'],
    ['{a} dari {b}', { a: 3 }, '3 dari {b}'],
    ['{nilai}', { nilai: '$&' }, '$&'],
  ])('%s filled with %o reads %s', (text, values, read) => {
    expect(saying(text).t('lead.name', values)).toBe(read);
  });

  test.each([
    [1, 'matter needs'],
    [2, 'matters need'],
    [0, 'matters need'],
  ])('in English agrees with the number %i', (count, read) => {
    expect(saying('{n|matter needs|matters need}', 'en').t('lead.name', { n: count })).toBe(read);
  });
});

test.each([
  ['id', { id: 'Sampah', en: 'Waste' }, 'Sampah'],
  ['en', { id: 'Sampah', en: 'Waste' }, 'Waste'],
  ['en', { id: 'Sampah' }, 'Sampah'],
] as const)('a text of the data in %s, of %o, is %s', (locale, text, read) => {
  expect(i18nIn(locale).say(text)).toBe(read);
});
