import type { MacroRow } from '@/domain/hearing/macro/macroTable';
import type { I18n } from '@/i18n/I18n';
import type { Slide } from '@/ui/slide/slide';
import type { MacroModel } from '../selectMacro';
import { MacroSlide } from './MacroSlide';

/** As many rows, with the names of their methods, as a projector of 4:3 shows. */
const ROWS = 2;

/** Each row is proved by its indicator. */
export function macroSlides(model: MacroModel, i18n: I18n): Slide[] {
  const title = i18n.t('hearing.macro.slide');
  const of = Math.ceil(model.rows.length / ROWS);
  return Array.from({ length: of }, (_, at): Slide => {
    const rows = model.rows.slice(at * ROWS, (at + 1) * ROWS);
    return {
      key: `macro:${at + 1}`,
      title: of === 1 ? title : i18n.t('hearing.part', { title, at: at + 1, of }),
      proof: proofOf(rows, i18n),
      body: <MacroSlide rows={rows} model={model} />,
    };
  });
}

/** Two methods of an indicator have one page. */
function proofOf(rows: readonly MacroRow[], { say }: I18n): Slide['proof'] {
  const indicators = new Set(rows.flatMap((row) => (row.kind === 'series' ? row.indicator : [])));
  return [...indicators].map(({ id, name }) => ({
    label: say(name),
    to: { page: 'indicator', id },
  }));
}
