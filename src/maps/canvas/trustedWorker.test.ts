import { afterEach, expect, test, vi } from 'vitest';
import { trustOnlyWorker } from './trustedWorker';

afterEach(() => vi.unstubAllGlobals());

type Rules = Parameters<NonNullable<Window['trustedTypes']>['createPolicy']>[1];

function rulesMade(): Rules {
  const createPolicy = vi.fn((_: string, rules: Rules) => ({
    createScriptURL: (url: string) => rules.createScriptURL(url) ?? '',
  }));
  vi.stubGlobal('window', { trustedTypes: { createPolicy } });
  trustOnlyWorker('/assets/worker.js');
  const [name, rules] = createPolicy.mock.calls[0] ?? [];
  expect(name).toBe('default');
  if (rules === undefined) throw new Error('No policy was made');
  return rules;
}

test.each([
  ['/assets/worker.js', '/assets/worker.js'],
  ['/assets/other.js', null],
  ['https://elsewhere.example/assets/worker.js', null],
  ['data:text/javascript,alert(1)', null],
])('the address of a script %s becomes %s', (url, trusted) => {
  expect(rulesMade().createScriptURL(url)).toBe(trusted);
});

test('markup becomes the text that it is', () => {
  expect(rulesMade().createHTML?.('<img src=x onerror="a&b">')).toBe(
    '&lt;img src=x onerror="a&amp;b"&gt;',
  );
});

test.each([
  ['does not know Trusted Types', undefined],
  [
    'is told to allow no such policy',
    {
      createPolicy: () => {
        throw new TypeError('disallowed');
      },
    },
  ],
])('a browser that %s goes on', (_, trustedTypes) => {
  vi.stubGlobal('window', { trustedTypes });
  expect(() => trustOnlyWorker('/assets/worker.js')).not.toThrow();
});
