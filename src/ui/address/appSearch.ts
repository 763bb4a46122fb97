import { type IsoDate, isIsoDate } from '@/domain/time/calendar';
import type { Locale } from '@/i18n/I18n';

/** What every address may carry; anything else falls back and never crashes. */
export type AppSearch = {
  /** As-of date, `?per=2026-06-30`. */
  per?: IsoDate | undefined;
  /** `?bahasa=en`; Indonesian needs no word. */
  bahasa?: 'en' | undefined;
  /** State of the demo server; the product ignores it. */
  skenario?: string | undefined;
};

/** A value that means nothing is unset. */
export function parseAppSearch(raw: Record<string, unknown>): AppSearch {
  const { per, bahasa, skenario } = raw;
  return {
    per: typeof per === 'string' && isIsoDate(per) ? per : undefined,
    bahasa: bahasa === 'en' ? bahasa : undefined,
    skenario: __DEMO__ && typeof skenario === 'string' ? skenario : undefined,
  };
}

export const localeOf = ({ bahasa }: Pick<AppSearch, 'bahasa'>): Locale => bahasa ?? 'id';
