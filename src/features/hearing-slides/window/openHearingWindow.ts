import { parseSearch, stringifySearch } from '@/ui/address/searchText';

/** CSS px: the speaker's window is a column beside the slides, these a picture to be moved and enlarged. */
const SIZES = {
  pembicara: 'popup,width=620,height=900',
  presentasi: 'popup,width=1280,height=720',
} as const;

/** Opens the same hearing as slides or for the speaker in a window of its own; again, the same one. */
export function openHearingWindow(view: keyof typeof SIZES, name: string): void {
  const { pathname, search } = window.location;
  const address = stringifySearch({ ...parseSearch(search), tampil: view });
  window.open(pathname + address, `${view}-${name}`, SIZES[view]);
}
