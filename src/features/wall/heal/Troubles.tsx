import type { Viewpoint } from '@/domain/time/viewpoint';

/** What does not answer, in words, since when. */
export function Troubles({ viewpoint }: { viewpoint: Viewpoint }) {
  return <p hidden>{viewpoint.now}</p>;
}
