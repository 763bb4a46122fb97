import type { Instant } from './calendar';

/** Reads the moment. Time is an argument everywhere; this is how it is asked for where it goes on. */
export type Clock = () => Instant;
