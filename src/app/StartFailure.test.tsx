import { render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { HttpError, NetworkError } from '@/api/http/errors';
import { StartFailure } from './StartFailure';

afterEach(() => vi.unstubAllGlobals());

test.each([
  [new NetworkError('/config.json', null), /server tidak menjawab; periksa jaringan/],
  [new HttpError('/config.json', 502, null, null), /server menjawab dengan galat 502/],
])(
  '%s is told at once, although a second look at the file is never answered',
  async (error, words) => {
    vi.stubGlobal('fetch', () => new Promise(() => undefined));
    render(<StartFailure error={error} />);
    expect(screen.getByRole('alert')).toHaveTextContent(/./);
    expect(await screen.findByText(words)).toBeVisible();
  },
);

test('a fault of the program is told in the language it is in', async () => {
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
  render(<StartFailure error={new TypeError('x is not a function')} />);
  const told = await screen.findByText('x is not a function');
  expect(told).toHaveAttribute('lang', 'en');
  expect(screen.getByText('Reload')).toHaveAttribute('lang', 'en');
});
