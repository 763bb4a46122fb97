import { useEffect, useState } from 'react';
import { type SlideCommand, slideAfter } from '@/domain/hearing/slides/speaker';

/** What stands over the slide: nothing of it is in the address. */
export type PresenterState = { isDark: boolean; isOverview: boolean; typed: string };

const PLAIN: PresenterState = { isDark: false, isOverview: false, typed: '' };

/** Digits that nothing follows are forgotten, in milliseconds; an old one must not turn Enter elsewhere. */
const TYPED_FOR = 5000;

type Shown = { number: number; count: number; onGo: (number: number) => void; onProof: () => void };

/** What is dark, listed or typed, and how commands change it; one that leads to a slide shows that slide. */
export function usePresenter({ number, count, onGo, onProof }: Shown) {
  const [state, setState] = useState(PLAIN);
  const { typed } = state;
  useEffect(() => {
    if (typed === '') return;
    const timer = setTimeout(() => setState((known) => ({ ...known, typed: '' })), TYPED_FOR);
    return () => clearTimeout(timer);
  }, [typed]);
  const set = (change: Partial<PresenterState>) =>
    setState((known) => ({ ...known, typed: '', ...change }));
  const command = (told: SlideCommand) => {
    const next = slideAfter(told, number, count);
    if (next !== null) {
      setState(PLAIN);
      if (next !== number) onGo(next);
    } else if (told.type === 'proof') onProof();
    else set({ isDark: told.type === 'darken' });
  };
  return { state, set, command };
}
