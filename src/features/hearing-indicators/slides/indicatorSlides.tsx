import type { I18n } from '@/i18n/I18n';
import type { Slide } from '@/ui/slide/slide';
import type { IndicatorsModel } from '../selectIndicators';
import { IndicatorsSlide } from './IndicatorsSlide';
import type { SlideRow } from './slideRow';

/** Of one line each, or two where a name is long; the first slide has the bands of the whole scope besides. */
const ROWS = { first: 4, other: 6 };

/** As many slides as the table needs, an agency begun on one and ended on the next where it must. */
export function indicatorSlides(model: IndicatorsModel, i18n: I18n): Slide[] {
  const rows = model.groups.flatMap(({ name, conditions }) =>
    conditions.map((condition): SlideRow => ({ agency: name, condition })),
  );
  const title = i18n.t('hearing.indicators.title');
  const parts = partsOf(rows);
  const of = parts.length;
  return parts.map((shown, at): Slide => {
    return {
      key: `indicators:${at + 1}`,
      title: of === 1 ? title : i18n.t('hearing.part', { title, at: at + 1, of }),
      proof: proofOf(shown, i18n),
      body: <IndicatorsSlide rows={shown} isFirst={at === 0} model={model} />,
    };
  });
}

function partsOf<T>(rows: readonly T[]): T[][] {
  const { first, other } = ROWS;
  const further = Math.max(0, Math.ceil((rows.length - first) / other));
  const others = Array.from({ length: further }, (_, at) =>
    rows.slice(first + at * other, first + (at + 1) * other),
  );
  return rows.length === 0 ? [] : [rows.slice(0, first), ...others];
}

const proofOf = (rows: readonly SlideRow[], { say }: I18n): Slide['proof'] =>
  rows.map(({ condition: { indicator } }) => ({
    label: say(indicator.name),
    to: { page: 'indicator', id: indicator.id },
  }));
