import type { IsoDate } from '@/domain/time/calendar';
import { REGIONS } from '../seeds/regions';
import type { WorldSize } from './large';
import { buildRegency, type RegencyWorld } from './regency-world';

/** The in-memory server's state. It never changes: the same day and size give the same world. */
export type World = {
  today: IsoDate;
  size: WorldSize;
  regencyCodes: string[];
  /** Built when first asked for; `null` for a regency that is not served. */
  regency: (code: string) => RegencyWorld | null;
};

export function createWorld({ today, size }: { today: IsoDate; size: WorldSize }): World {
  const built = new Map<string, RegencyWorld>();
  return {
    today,
    size,
    regencyCodes: REGIONS.map(({ regency }) => regency.code),
    regency: (code) => {
      const region = REGIONS.find(({ regency }) => regency.code === code);
      if (region === undefined) return null;
      const existing = built.get(code);
      if (existing !== undefined) return existing;
      const regencyWorld = buildRegency(region, today, size);
      built.set(code, regencyWorld);
      return regencyWorld;
    },
  };
}
