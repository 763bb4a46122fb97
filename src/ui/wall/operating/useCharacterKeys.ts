import { useAddress } from '../../address/useAddress';

type KeySearch = { pintasan?: 'mati' | undefined };

/** `?pintasan=mati` turns off the keys that are a single character; anything else leaves them on. */
const parseKeySearch = ({ pintasan }: Record<string, unknown>): KeySearch => ({
  pintasan: pintasan === 'mati' ? pintasan : undefined,
});

/** Whether single characters are commands, and a switch for it that the address remembers. */
export function useCharacterKeys(): [boolean, () => void] {
  const { search, change } = useAddress(parseKeySearch);
  const areOn = search.pintasan === undefined;
  return [areOn, () => change({ pintasan: areOn ? 'mati' : undefined })];
}
