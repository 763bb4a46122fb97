import type { I18n } from '@/i18n/I18n';
import type { Slide } from '@/ui/slide/slide';
import { explainedItem } from '../explainedItem';
import type { ExplanationsModel, UnreportedItem } from '../selectExplanations';
import { OffTrackSlide } from './OffTrackSlide';
import { UnreportedSlide } from './UnreportedSlide';

/** Indicators not reported on one slide: as many as a projector of 4:3 shows. */
const ROWS = 3;

export const explanationSlides = (model: ExplanationsModel, i18n: I18n): Slide[] => [
  ...offTrackSlides(model, i18n),
  ...unreportedSlides(model, i18n),
];

const offTrackSlides = (model: ExplanationsModel, { say }: I18n): Slide[] =>
  model.offTrack.map((item) => {
    const { id, name, to } = explainedItem(item);
    return {
      key: `explanations:${id}`,
      title: say(name),
      proof: [{ label: say(name), to }],
      body: <OffTrackSlide item={item} model={model} />,
    };
  });

function unreportedSlides(model: ExplanationsModel, { t, say }: I18n): Slide[] {
  const pages = pagesOf(model.unreported);
  const title = t('hearing.explanations.unreportedSheet');
  return pages.map((items, at) => ({
    key: `explanations:unreported-${at + 1}`,
    title: pages.length === 1 ? title : t('hearing.part', { title, at: at + 1, of: pages.length }),
    proof: items.map((item) => {
      const { name, to } = explainedItem(item);
      return { label: say(name), to };
    }),
    body: <UnreportedSlide items={items} model={model} />,
  }));
}

const pagesOf = (items: readonly UnreportedItem[]): UnreportedItem[][] =>
  Array.from({ length: Math.ceil(items.length / ROWS) }, (_, at) =>
    items.slice(at * ROWS, (at + 1) * ROWS),
  );
