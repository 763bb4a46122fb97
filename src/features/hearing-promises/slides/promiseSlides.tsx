import type { EarlierPromise } from '@/domain/hearing/promises/earlierPromises';
import type { I18n } from '@/i18n/I18n';
import type { Slide } from '@/ui/slide/slide';
import { isUnkept, type PromisesModel } from '../selectPromises';
import { itemWords } from '../words/itemWords';
import { keptFinding, promisesFinding } from '../words/promisesFinding';
import { PromisesSlide } from './PromisesSlide';

/** As many as a projector of 4:3 shows below a finding of two lines. */
const ROWS = 3;

/** What is not kept and what is, each with its own finding, in as many slides as they need. */
export function promiseSlides(model: PromisesModel, i18n: I18n): Slide[] {
  const finding = promisesFinding(model, i18n);
  if (finding === null) return [];
  const parts = [
    { finding, pages: pagesOf(model.listed.filter(isUnkept)) },
    {
      finding: keptFinding(model, i18n),
      pages: pagesOf(model.listed.filter((it) => !isUnkept(it))),
    },
  ].flatMap((part) => part.pages.map((promises) => ({ finding: part.finding, promises })));
  return parts.map(({ finding: said, promises }, at) => ({
    key: `promises:${at + 1}`,
    title: titleOf(at + 1, parts.length, i18n),
    proof: proofOf(promises, model, i18n),
    body: <PromisesSlide finding={said} promises={promises} model={model} />,
  }));
}

const titleOf = (at: number, of: number, { t }: I18n): string => {
  const title = t('hearing.promises.title');
  return of === 1 ? title : t('hearing.part', { title, at, of });
};

function pagesOf(promises: readonly EarlierPromise[]): EarlierPromise[][] {
  const count = Math.ceil(promises.length / ROWS);
  return Array.from({ length: count }, (_, at) => promises.slice(at * ROWS, (at + 1) * ROWS));
}

/** The pages of what the promises are tied to, each once; of one tied to nothing, that of its agency. */
function proofOf(
  promises: readonly EarlierPromise[],
  { agencies }: PromisesModel,
  i18n: I18n,
): Slide['proof'] {
  const all = promises.map(({ promise: { agency }, item }): Slide['proof'][number] => {
    if (item === null)
      return {
        label: agencies.get(agency)?.shortName ?? agency,
        to: { page: 'agency', id: agency },
      };
    const { name, to } = itemWords(item, i18n);
    return { label: name, to };
  });
  return [...new Map(all.map((proof) => [proof.label, proof])).values()];
}
