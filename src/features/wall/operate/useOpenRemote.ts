import { useLinkPlace } from '@/ui/address/LinkPlace';
import { addressOf } from '@/ui/address/paths';

/** CSS px: a column beside the wall, or on the operator's own screen. */
const SIZE = 'popup,width=620,height=900';

/** Opens the remote in a window of its own, so that the wall stays in view; asked again, the same one. */
export function useOpenRemote(): () => void {
  const { regency, kept } = useLinkPlace();
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const address = base + addressOf(regency, { page: 'remote' }, kept);
  return () => {
    window.open(address, `layar-kendali-${regency}`, SIZE);
  };
}
