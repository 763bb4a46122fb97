import { act, fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { expect, test, vi } from 'vitest';
import { useDrawn } from '@/ui/long-list/useDrawn';
import { useLead, useRoom } from './useRoom';

const MANY = Array.from({ length: 70 }, (_, at) => `Nomor ${at}`);

function LongList() {
  const list = useRef<HTMLUListElement>(null);
  const { within, asked, more } = useRoom(MANY);
  const drawn = useDrawn(within);
  useLead(asked, drawn, list);
  return (
    <>
      <ul ref={list}>
        {drawn.map((name) => (
          <li key={name}>
            <a href="/">{name}</a>
          </li>
        ))}
      </ul>
      <button type="button" onClick={more}>
        more
      </button>
    </>
  );
}

test('who asks for more before the first rows are drawn is led to the first of the others', async () => {
  vi.useFakeTimers();
  try {
    render(<LongList />);
    expect(screen.getAllByRole('link').length).toBeLessThan(60);
    fireEvent.click(screen.getByRole('button'));
    for (let piece = 0; piece < 8; piece += 1) await act(() => vi.advanceTimersByTimeAsync(800));
    expect(screen.getAllByRole('link')).toHaveLength(70);
    expect(screen.getByText('Nomor 60')).toHaveFocus();
  } finally {
    vi.useRealTimers();
  }
});
