import { useEffect, useEffectEvent, useState } from 'react';
import { slideNumber } from '@/domain/hearing/slides/contents';
import { followedNumber } from '@/domain/hearing/slides/follow';

/**
 * The number of the slide on screen: what the address asks for, or where that slide has gone since other
 * slides came before it. Then `onGo` puts the number of today into the address.
 */
export function useFollowedNumber(
  keys: readonly string[],
  asked: string | undefined,
  onGo: (number: number) => void,
): number {
  const named = slideNumber(asked, keys.length);
  const [held, setHeld] = useState({ asked, key: keys[named - 1] ?? '' });
  const number = held.asked === asked ? followedNumber(held.key, keys, named) : named;
  const key = keys[number - 1] ?? '';
  if (held.asked !== asked || held.key !== key) setHeld({ asked, key });
  const go = useEffectEvent(onGo);
  useEffect(() => {
    if (number !== named) go(number);
  }, [number, named]);
  return number;
}
