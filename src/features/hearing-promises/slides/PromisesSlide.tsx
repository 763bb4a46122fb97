import type { EarlierPromise } from '@/domain/hearing/promises/earlierPromises';
import { useI18n } from '@/i18n/I18n';
import { simulatedMark } from '@/i18n/sourceWords';
import { SlideRows } from '@/ui/slide/SlideRows';
import { SceneFinding, SceneFrame, SceneNote } from '@/ui/wall/SceneParts';
import type { PromisesModel } from '../selectPromises';
import { PromiseSlideRow } from './PromiseSlideRow';

type PromisesSlideProps = {
  finding: string;
  promises: readonly EarlierPromise[];
  model: PromisesModel;
};

/** A few promises, each with how it and its item stand. */
export function PromisesSlide({ finding, promises, model }: PromisesSlideProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const mark = simulatedMark(
    promises.map(({ promise }) => promise.source),
    i18n,
  );
  return (
    <SceneFrame>
      <SceneFinding>{finding}</SceneFinding>
      <SlideRows label={t('hearing.promises.title')} rows={promises}>
        {(earlier) => (
          <PromiseSlideRow
            key={earlier.promise.id}
            earlier={earlier}
            owner={model.agencies.get(earlier.promise.agency)?.shortName ?? earlier.promise.agency}
          />
        )}
      </SlideRows>
      <SceneNote>
        {[t('hearing.promises.asOf', { date: format.date(model.on) }), mark]
          .filter((part) => part !== null)
          .join(' · ')}
      </SceneNote>
    </SceneFrame>
  );
}
