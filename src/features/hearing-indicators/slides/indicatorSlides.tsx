import type { I18n } from '@/i18n/I18n';
import type { Slide } from '@/ui/slide/slide';
import type { IndicatorsModel } from '../selectIndicators';
import { IndicatorsSlide } from './IndicatorsSlide';
import type { SlideRow } from './slideRow';

/** Of one line each, or two where a name is long: as many as a projector of 4:3 shows. */
const ROWS = 8;

/** As many slides as the table needs, an agency begun on one and ended on the next where it must. */
export function indicatorSlides(model: IndicatorsModel, i18n: I18n): Slide[] {
  const rows = model.groups.flatMap(({ name, conditions }) =>
    conditions.map((condition): SlideRow => ({ agency: name, condition })),
  );
  const title = i18n.t('hearing.indicators.title');
  const of = Math.ceil(rows.length / ROWS);
  return Array.from({ length: of }, (_, at): Slide => {
    const shown = rows.slice(at * ROWS, (at + 1) * ROWS);
    return {
      key: `indicators:${at + 1}`,
      title: of === 1 ? title : i18n.t('hearing.part', { title, at: at + 1, of }),
      proof: proofOf(shown, i18n),
      body: <IndicatorsSlide rows={shown} model={model} />,
    };
  });
}

const proofOf = (rows: readonly SlideRow[], { say }: I18n): Slide['proof'] =>
  rows.map(({ condition: { indicator } }) => ({
    label: say(indicator.name),
    to: { page: 'indicator', id: indicator.id },
  }));
