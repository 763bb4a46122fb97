import type { Severity } from '../finding';
import type { Exchange } from '../read/source/exchange';

export type Head = Readonly<Record<string, string>>;

/** What must hold of the head of every answer. */
export type HttpRule = {
  id: string;
  severity: Severity;
  holds: string;
  source: string;
  /** `null` where the rule is kept. */
  check: (
    exchange: Exchange & { headers: Head },
  ) => { value: string; reason: string; fix: string } | null;
};
