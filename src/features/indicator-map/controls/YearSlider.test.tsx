import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { renderView } from '../../../../test/render';
import { YearSlider } from './YearSlider';

const YEARS = [2022, 2024, 2025];

function Slider({ start }: { start: number }) {
  const [year, setYear] = useState(start);
  return <YearSlider years={YEARS} year={year} period={`Tahun ${year}`} onYear={setYear} />;
}

const slider = () => screen.getByRole('slider', { name: 'Tahun' });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));
let wantsLessMotion = false;

beforeEach(() => {
  vi.useFakeTimers();
  wantsLessMotion = false;
  vi.stubGlobal('matchMedia', () => ({
    get matches() {
      return wantsLessMotion;
    },
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the year slider', () => {
  test('steps over years without figures, and says the period in words', () => {
    renderView(<Slider start={2022} />);
    fireEvent.change(slider(), { target: { value: '1' } });
    expect(slider()).toHaveAttribute('aria-valuetext', 'Tahun 2024');
  });

  test('does not move by itself', () => {
    renderView(<Slider start={2022} />);
    wait(60_000);
    expect(slider()).toHaveAttribute('aria-valuetext', 'Tahun 2022');
  });

  test('plays to the last year, then stops', () => {
    renderView(<Slider start={2022} />);
    press('Putar tahun demi tahun');
    wait(2_000);
    expect(slider()).toHaveAttribute('aria-valuetext', 'Tahun 2024');
    wait(2_000);
    expect(slider()).toHaveAttribute('aria-valuetext', 'Tahun 2025');
    expect(screen.getByRole('button', { name: 'Putar tahun demi tahun' })).toBeVisible();
  });

  test('plays from the first year again when it stands at the last', () => {
    renderView(<Slider start={2025} />);
    press('Putar tahun demi tahun');
    expect(slider()).toHaveAttribute('aria-valuetext', 'Tahun 2022');
  });

  test('can be paused', () => {
    renderView(<Slider start={2022} />);
    press('Putar tahun demi tahun');
    press('Jeda');
    wait(60_000);
    expect(slider()).toHaveAttribute('aria-valuetext', 'Tahun 2022');
  });

  test('moved by hand, it plays no further', () => {
    renderView(<Slider start={2022} />);
    press('Putar tahun demi tahun');
    fireEvent.change(slider(), { target: { value: '1' } });
    wait(60_000);
    expect(slider()).toHaveAttribute('aria-valuetext', 'Tahun 2024');
  });

  test('is not offered to play where less motion is wanted', () => {
    wantsLessMotion = true;
    renderView(<Slider start={2022} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
