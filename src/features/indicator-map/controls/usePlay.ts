import { useEffect, useEffectEvent, useState } from 'react';
import { useReducedMotion } from './useReducedMotion';

/** Time in ms that each year stays: long enough to find one area again. */
const STAY = 1600;

type Play = { isOffered: boolean; isPlaying: boolean; start: () => void; pause: () => void };

/**
 * Steps through the years and stops at the last one. Nothing starts by itself, and who wants less
 * motion is not offered it: the slider shows the same.
 */
export function usePlay(
  years: readonly number[],
  year: number,
  onYear: (year: number) => void,
): Play {
  const isQuiet = useReducedMotion();
  const [isWanted, setWanted] = useState(false);
  const next = years[years.indexOf(year) + 1];
  const isPlaying = isWanted && !isQuiet && next !== undefined;
  const step = useEffectEvent(() => {
    if (next !== undefined) onYear(next);
    if (next === years.at(-1)) setWanted(false);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each year stays as long as the one before
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => step(), STAY);
    return () => clearTimeout(timer);
  }, [isPlaying, year]);

  const start = () => {
    const [first] = years;
    if (next === undefined && first !== undefined) onYear(first);
    setWanted(true);
  };
  return {
    isOffered: !isQuiet && years.length > 1,
    isPlaying,
    start,
    pause: () => setWanted(false),
  };
}
