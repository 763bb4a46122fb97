import { navigate } from 'wouter/use-browser-location';
import { useLinkPlace } from '@/ui/address/LinkPlace';
import { addressOf } from '@/ui/address/paths';
import type { Slide } from '@/ui/slide/slide';

/** Opens a proof as its link does: Back, and the banner there, lead to the slide again. */
export function useProof(proof: Slide['proof'][number] | undefined): () => void {
  const { regency, kept } = useLinkPlace();
  return () => {
    if (proof !== undefined) navigate(addressOf(regency, proof.to, kept));
  };
}
