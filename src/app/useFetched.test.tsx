import { act, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { fetchOnce, type Once } from './fetchOnce';
import { useFetched } from './useFetched';

function Page({ of }: { of: Once<string> }) {
  return <p>{useFetched(of) ?? 'on its way'}</p>;
}

test('what is at hand is drawn with the first picture', async () => {
  const page = fetchOnce(async () => 'here');
  await page.now();
  render(<Page of={page} />);
  expect(screen.getByText('here')).toBeVisible();
});

test('what is on its way is drawn when it comes', async () => {
  let come: (words: string) => void = () => {};
  const page = fetchOnce(
    () =>
      new Promise<string>((resolve) => {
        come = resolve;
      }),
  );
  render(<Page of={page} />);
  expect(screen.getByText('on its way')).toBeVisible();
  await act(async () => come('here'));
  expect(screen.getByText('here')).toBeVisible();
});

test('what fails is told by the boundary around it', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  const page = fetchOnce<string>(() => Promise.reject(new Error('no network')));
  render(
    <ErrorBoundary resetKey={null} fallback={(error) => <p>failed: {error.message}</p>}>
      <Page of={page} />
    </ErrorBoundary>,
  );
  expect(await screen.findByText('failed: no network')).toBeVisible();
  vi.restoreAllMocks();
});
