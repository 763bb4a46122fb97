import { useMemo } from 'react';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { useTroubles } from './TroubleWatch';
import { troubleWords } from './troubleWords';

/** What is wrong now, a sentence each; the same list while nothing changes. */
export function useTroubleWords({ now, timeZone }: Viewpoint, hasData: boolean): readonly string[] {
  const i18n = useI18n();
  const troubles = useTroubles();
  return useMemo(
    () => troubleWords({ troubles, hasData }, { now, timeZone }, i18n),
    [troubles, hasData, now, timeZone, i18n],
  );
}
