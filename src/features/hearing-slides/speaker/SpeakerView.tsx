import type { ReactNode } from 'react';
import type { Hearing } from '@/domain/hearing/hearing';
import {
  isSearchingSlides,
  type SeenSlides,
  type SlideCommand,
} from '@/domain/hearing/slides/speaker';
import { hearingName } from '@/i18n/hearingName';
import { type MessageKey, useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import { Note } from '@/ui/Note';
import { PageHead } from '@/ui/PageHead';
import { Panel } from '@/ui/Panel';
import { ElapsedTime } from './ElapsedTime';
import { SlideKeyGuide } from './SlideKeyGuide';
import { SlideList } from './SlideList';
import { SpeakerButtons } from './SpeakerButtons';
import styles from './SpeakerView.module.css';
import { SpokenSlideView } from './SpokenSlideView';

type SpeakerViewProps = {
  hearing: Hearing;
  seen: SeenSlides;
  /** Digits typed so far, for the slide to go to. */
  typed: string;
  hasCharacterKeys: boolean;
  onCommand: (command: SlideCommand) => void;
  onCharacterKeys: () => void;
  onOpenSlides: () => void;
};

/** What the speaker reads while the others see the slides, and what moves them. */
export function SpeakerView(props: SpeakerViewProps) {
  const { hearing, seen, typed, hasCharacterKeys, onCommand, onCharacterKeys, onOpenSlides } =
    props;
  const i18n = useI18n();
  const { t } = i18n;
  const { report } = seen;
  const name = hearingName(hearing, i18n);
  return (
    <>
      <PageHead
        title={t('hearing.speaker.title')}
        documentTitle={t('hearing.speaker.document', { name })}
        facts={[name]}
      />
      <p className={styles.state} role="status">
        {stateWords(seen, typed, t)}
      </p>
      {report === null && !isSearchingSlides(seen) && (
        <div className={styles.none}>
          <p>{t('hearing.speaker.noneHelp')}</p>
          <Button onClick={onOpenSlides}>{t('hearing.speaker.openSlides')}</Button>
        </div>
      )}
      <SpeakerButtons report={report} hasCharacterKeys={hasCharacterKeys} onCommand={onCommand} />
      <div className={styles.grid}>
        <Section title="hearing.speaker.now">
          <SpokenSlideView slide={report?.slides[report.number - 1]} isCurrent />
        </Section>
        <Section title="hearing.speaker.next">
          <SpokenSlideView slide={report?.slides[report.number]} />
          {report !== null && report.number === report.slides.length && (
            <p>{t('hearing.speaker.end')}</p>
          )}
        </Section>
        <Section title="hearing.speaker.time">
          <ElapsedTime openedAt={report?.openedAt ?? null} />
        </Section>
        <Section title="hearing.speaker.keys">
          <SlideKeyGuide hasCharacterKeys={hasCharacterKeys} onSwitch={onCharacterKeys} />
        </Section>
        <Section title="hearing.speaker.slides">
          <SlideList report={report} onGo={(number) => onCommand({ type: 'go', number })} />
        </Section>
      </div>
    </>
  );
}

function stateWords(seen: SeenSlides, typed: string, t: ReturnType<typeof useI18n>['t']): string {
  const { report } = seen;
  if (report === null)
    return t(isSearchingSlides(seen) ? 'hearing.speaker.searching' : 'hearing.speaker.none');
  if (typed !== '') return t('hearing.slides.typed', { number: typed });
  return t(report.isDark ? 'hearing.speaker.shownDark' : 'hearing.speaker.shown', {
    number: report.number,
    count: report.slides.length,
  });
}

function Section({ title, children }: { title: MessageKey; children: ReactNode }) {
  const { t } = useI18n();
  return (
    <Panel
      title={t(title)}
      resetKey={null}
      failure={(error) => <Note tone="failed">{error.message}</Note>}
    >
      {children}
    </Panel>
  );
}
