import { type CSSProperties, Suspense, useRef } from 'react';
import { useI18n } from '@/i18n/I18n';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { useBoxInUnits } from '@/ui/wall/dress/useBoxInUnits';
import { SceneFinding } from '@/ui/wall/SceneParts';
import { SceneRoomContext } from '@/ui/wall/sceneRoom';
import type { PresentationProps } from '../presentationProps';
import { SlideFooter } from './SlideFooter';
import { SlideHeader } from './SlideHeader';
import { SlideNote } from './SlideNote';
import styles from './SlideStage.module.css';
import { useIsCut } from './useIsCut';

type SlideStageProps = PresentationProps & { width: number; unit: number };

/** One slide in its frame; `width` and `unit` in CSS px. */
export function SlideStage({ width, unit, ...props }: SlideStageProps) {
  const { t } = useI18n();
  const { slides, number } = props;
  const body = useRef<HTMLDivElement>(null);
  const room = useBoxInUnits(body, unit);
  // Slides are cut to their room; one that is not, as on a small window, can at least be scrolled.
  const isCut = useIsCut(body);
  const slide = slides[number - 1];
  const title = slide?.title ?? '';
  return (
    <section className={styles.deck} style={{ width }} data-slide={slide?.key}>
      <div role="status">
        <VisuallyHidden>
          {t('hearing.slides.announce', { number, count: slides.length, title })}
        </VisuallyHidden>
      </div>
      <SlideHeader {...props} />
      <div
        ref={body}
        className={styles.body}
        {...(isCut && { role: 'region', 'aria-label': title, tabIndex: 0 })}
      >
        {room !== null && (
          <SceneRoomContext value={room}>
            <ErrorBoundary
              resetKey={slide?.key}
              fallback={({ message }) => (
                <SceneFinding>{t('hearing.slides.bodyFailed', { reason: message })}</SceneFinding>
              )}
            >
              <Suspense fallback={<p>{t('hearing.slides.preparing')}</p>}>
                <div
                  key={slide?.key}
                  className={styles.slide}
                  style={{ '--room': room.height } as CSSProperties}
                >
                  {slide?.body}
                </div>
              </Suspense>
            </ErrorBoundary>
          </SceneRoomContext>
        )}
      </div>
      {slide?.note != null && <SlideNote text={slide.note} />}
      <SlideFooter {...props} />
    </section>
  );
}
