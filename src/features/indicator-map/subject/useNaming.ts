import { useCallback } from 'react';
import type { AreaChoice, ChoosingProps } from '../choice';
import type { MapSubject } from './mapSubject';

/** Names the indicator with every choice: a link must open what was seen, also when nobody chose it. */
export function useNaming(
  { condition }: MapSubject,
  onChoose: ChoosingProps['onChoose'],
): ChoosingProps['onChoose'] {
  const { id } = condition.indicator;
  return useCallback((made: AreaChoice) => onChoose({ indikator: id, ...made }), [id, onChoose]);
}
