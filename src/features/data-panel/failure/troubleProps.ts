import type { Instant } from '@/domain/time/calendar';

/** What a panel tells of its trouble. */
export type TroubleProps = {
  id: string;
  error: Error;
  /** When the figures that are still shown were received by the clock of this device. */
  receivedAt?: number;
  now: Instant;
  attempt: number;
  onRetry: () => void;
};
