import type { Viewpoint } from '@/domain/time/viewpoint';

/** What a scene is given; everything else it asks itself. */
export type SceneProps = {
  viewpoint: Viewpoint;
  /** Dimension code or indicator id, of the kinds that have one. */
  subject: string | null;
  /** Code of the district the operator points at. */
  district: string | null;
};
