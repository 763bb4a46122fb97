import { renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useWalls } from './useWalls';

test('a command after the remote was left goes nowhere', () => {
  const sent = vi.spyOn(BroadcastChannel.prototype, 'postMessage');
  const { result, unmount } = renderHook(() => useWalls('52.02'));
  result.current.send({ type: 'next' });
  expect(sent).toHaveBeenLastCalledWith(
    expect.objectContaining({ message: { type: 'command', command: { type: 'next' } } }),
  );
  unmount();
  sent.mockClear();
  result.current.send({ type: 'next' });
  expect(sent).not.toHaveBeenCalled();
  sent.mockRestore();
});
