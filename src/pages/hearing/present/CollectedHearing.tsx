import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import type { SectionProps } from '@/domain/hearing/hearing';
import { CoverageNotes } from '@/features/hearing-head';
import { useI18n } from '@/i18n/I18n';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { PageHead } from '@/ui/PageHead';
import type { Slide } from '@/ui/slide/slide';
import { awaited } from '../collect/handed';
import { SectionCollectors } from '../collect/SectionCollectors';
import { useHandedIn } from '../collect/useHandedIn';
import { SECTIONS, type Section } from '../sections';
import { Preparing } from './Preparing';
import { PresentedHearing } from './PresentedHearing';
import { PresentFailure } from './PresentFailure';

const slidesOf = ({ useSlides }: Section) => useSlides;

/** Opens once every section has come or failed, so that numbers stay; sooner where somebody asks. */
export function CollectedHearing(shown: SectionProps) {
  const { t } = useI18n();
  const queryClient = useQueryClient();
  const [handed, hand] = useHandedIn<Slide>();
  const [round, setRound] = useState(0);
  const [isHurried, setHurried] = useState(false);
  const missing = awaited(SECTIONS, handed);
  const retry = () => {
    void queryClient.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
    setRound((count) => count + 1);
  };
  const preparing = t('hearing.slides.preparing');
  return (
    <>
      <SectionCollectors key={round} {...shown} pick={slidesOf} onHand={hand} />
      {missing.length > 0 && !isHurried ? (
        <Preparing missing={missing} onOpen={() => setHurried(true)} />
      ) : (
        // What every slide needs may come with any section.
        <ErrorBoundary
          resetKey={handed}
          fallback={(error) => (
            <PresentFailure error={error} onRetry={retry}>
              <CoverageNotes {...shown} />
            </PresentFailure>
          )}
        >
          <Suspense fallback={<PageHead title={preparing} documentTitle={preparing} isWaiting />}>
            <PresentedHearing {...shown} handed={handed} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
