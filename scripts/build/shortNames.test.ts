import { expect, test } from 'vitest';
import { shortNames } from './shortNames';

const SHEETS = ['a/One.module.css', 'b/Two.module.css'];

test('a class is named by the places of its sheet and of itself', () => {
  const nameOf = shortNames('/root', SHEETS);
  expect(nameOf('panel', '/root/a/One.module.css')).toBe('_0_0');
  expect(nameOf('title', '/root/a/One.module.css')).toBe('_0_1');
  expect(nameOf('panel', '/root/b/Two.module.css')).toBe('_1_0');
});

test('asked again, a class keeps its name', () => {
  const nameOf = shortNames('/root', SHEETS);
  const first = nameOf('panel', '/root/b/Two.module.css');
  nameOf('title', '/root/b/Two.module.css');
  expect(nameOf('panel', '/root/b/Two.module.css?inline')).toBe(first);
});

test('a sheet from elsewhere has no place', () => {
  expect(() => shortNames('/root', SHEETS)('panel', '/elsewhere/X.module.css')).toThrow(
    '../elsewhere/X.module.css is no style sheet below /root',
  );
});

test('the sheets of the product are found, and all classes differ', () => {
  const nameOf = shortNames('src');
  expect(nameOf('panel', 'src/ui/Panel.module.css')).not.toBe(
    nameOf('panel', 'src/ui/Skeleton.module.css'),
  );
});
