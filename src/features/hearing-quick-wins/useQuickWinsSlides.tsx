import { useMemo } from 'react';
import type { SectionProps } from '@/domain/hearing/hearing';
import { useI18n } from '@/i18n/I18n';
import { shortScheduleRule } from '@/i18n/shortScheduleRule';
import type { Slide } from '@/ui/slide/slide';
import { QuickWinsSlide } from './slide/QuickWinsSlide';
import { useQuickWins } from './useQuickWins';
import { quickWinsShortFinding } from './words/quickWinsFinding';

/** As many as a projector of 4:3 shows. */
const ROWS = 3;

/** Worst first, a few on each slide. */
export function useQuickWinsSlides(shown: SectionProps): Slide[] {
  const i18n = useI18n();
  const { model, agencies } = useQuickWins(shown);
  return useMemo(() => {
    const { t, say } = i18n;
    const { ranked } = model;
    const count = Math.ceil(ranked.length / ROWS);
    return Array.from({ length: count }, (_, at) => {
      const from = at * ROWS;
      const conditions = ranked.slice(from, from + ROWS);
      const place = { from: from + 1, to: from + conditions.length, total: ranked.length };
      return {
        key: `quickWins:${at + 1}`,
        title: t('hearing.quickWins.slide', place),
        proof: conditions.map(({ quickWin: { id, name } }) => ({
          label: say(name),
          to: { page: 'quickWin', id },
        })),
        body: (
          <QuickWinsSlide
            finding={quickWinsShortFinding(model, i18n)}
            note={[
              ...(count === 1 ? [] : [t('hearing.quickWins.place', place)]),
              t('quickWin.axis'),
              shortScheduleRule(model.rules.schedule, i18n),
            ].join(' ')}
            conditions={conditions}
            agencies={agencies}
          />
        ),
      };
    });
  }, [model, agencies, i18n]);
}
