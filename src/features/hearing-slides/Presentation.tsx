import { useMemo, useRef } from 'react';
import { writeEditionReference } from '@/domain/hearing/editionReference';
import { slideCanvas } from '@/domain/hearing/slides/canvas';
import { isRefused } from '@/domain/hearing/slides/speaker';
import { useI18n } from '@/i18n/I18n';
import { useCanvasSize } from '@/ui/wall/dress/useCanvasSize';
import { usePresentationDress } from './dress/usePresentationDress';
import { Operating } from './operate/Operating';
import { usePresenter } from './operate/usePresenter';
import { useProof } from './operate/useProof';
import { useSpeakerLink } from './operate/useSpeakerLink';
import { SlideOverview } from './overview/SlideOverview';
import type { PresentationProps } from './presentationProps';
import { SlideStage } from './stage/SlideStage';
import styles from './stage/SlideStage.module.css';

/** The report as slides for a projector, driven by keys, a clicker, the bar or the speaker's window. */
export function Presentation(props: PresentationProps) {
  const { viewpoint, hearing, slides, number, isWriting, onGo } = props;
  const { t } = useI18n();
  const { width, unit } = slideCanvas(useCanvasSize());
  usePresentationDress(unit);
  const list = useRef<HTMLOListElement>(null);
  const openProof = useProof(slides[number - 1]?.proof[0]);
  const presenter = usePresenter({ number, count: slides.length, onGo, onProof: openProof });
  const { isDark, isOverview, typed } = presenter.state;
  const spoken = useMemo(() => slides.map(({ title, note }) => ({ title, note })), [slides]);
  useSpeakerLink(
    { regency: viewpoint.regency, edition: writeEditionReference(hearing.reference) },
    { number, slides: spoken, isDark },
    (command) => {
      if (!isRefused(command, isWriting)) presenter.command(command);
    },
  );
  return (
    <div className={styles.canvas} data-presentation="">
      <div inert={isOverview || isDark}>
        <SlideStage {...props} width={width} unit={unit} />
      </div>
      {isOverview && (
        <SlideOverview
          ref={list}
          titles={slides.map(({ title }) => title)}
          number={number}
          onGo={(wished) => presenter.command({ type: 'go', number: wished })}
        />
      )}
      <div role="status">
        {typed !== '' && (
          <p className={styles.typed}>{t('hearing.slides.typed', { number: typed })}</p>
        )}
        {isDark && <p className={styles.dark}>{t('hearing.slides.dark')}</p>}
      </div>
      <Operating {...props} presenter={presenter} list={list} />
    </div>
  );
}
