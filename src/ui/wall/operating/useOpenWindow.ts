import { useLinkPlace } from '../../address/LinkPlace';
import { addressOf } from '../../address/paths';

/** CSS px: the remote is a column beside the wall, the wall a small picture to be moved and enlarged. */
const SIZES = {
  remote: 'popup,width=620,height=900',
  wall: 'popup,width=1280,height=720',
} as const;

/** Opens the wall or its remote in a window of its own, so that both stay in view; again, the same one. */
export function useOpenWindow(page: keyof typeof SIZES): () => void {
  const { regency, kept } = useLinkPlace();
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return () => {
    window.open(base + addressOf(regency, { page }, kept), `${page}-${regency}`, SIZES[page]);
  };
}
