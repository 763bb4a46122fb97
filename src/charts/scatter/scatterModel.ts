import type { ScheduleStatus } from '@/domain/quick-win/schedule';

/** One point of a scatter of two percentages. */
export type ScatterMark = {
  key: string;
  /** In percent; beyond 0 to 100 it sits at the edge. */
  x: number;
  y: number;
  status: ScheduleStatus;
  /** Accessible name: all that the mark stands for, in words. */
  label: string;
  /** Printed beside it while it has the focus, or always. */
  name: string;
  /** Whether its name is printed always, and with which figure; `null` for none. */
  text: { value: string | null } | null;
  /** How many stand on this place; more than one is printed. */
  count: number;
};

export type ScatterModel = {
  /** In the order in which the keyboard visits them. */
  marks: readonly ScatterMark[];
  /** From so far above the diagonal on, y is said to lead; in percentage points. */
  leadsFrom: number;
  formatTick: (value: number) => string;
  words: { x: string; y: string; diagonal: string; band: string };
};
