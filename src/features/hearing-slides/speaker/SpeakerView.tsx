import type { Hearing } from '@/domain/hearing/hearing';
import {
  isSearchingSlides,
  type SeenSlides,
  type SlideCommand,
} from '@/domain/hearing/slides/speaker';
import { hearingName } from '@/i18n/hearingName';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import { PageHead } from '@/ui/PageHead';
import { PlainPanel } from '@/ui/PlainPanel';
import keyStyles from '@/ui/wall/operating/KeyName.module.css';
import { ElapsedTime } from './ElapsedTime';
import { SlideKeyGuide } from './parts/SlideKeyGuide';
import { SlideList } from './parts/SlideList';
import { SpeakerButtons } from './parts/SpeakerButtons';
import { SpokenSlideView } from './parts/SpokenSlideView';
import styles from './SpeakerView.module.css';
import { seenWords } from './seenWords';

type SpeakerViewProps = {
  hearing: Hearing;
  seen: SeenSlides;
  /** Digits typed so far, for the slide to go to. */
  typed: string;
  hasCharacterKeys: boolean;
  onCommand: (command: SlideCommand) => void;
  /** From a proof to its slide. */
  onReturn: () => void;
  onCharacterKeys: () => void;
  onOpenSlides: () => void;
};

/** What the speaker reads while the others see the slides, and what moves them. */
export function SpeakerView(props: SpeakerViewProps) {
  const { hearing, seen, typed, hasCharacterKeys, onCommand, onCharacterKeys, onOpenSlides } =
    props;
  const i18n = useI18n();
  const { t } = i18n;
  const { report, proof } = seen;
  const name = hearingName(hearing, i18n);
  return (
    <>
      <PageHead
        title={t('hearing.speaker.title')}
        documentTitle={t('hearing.speaker.document', { name })}
        facts={[name]}
      />
      <p className={styles.state} role="status">
        {seenWords(seen, typed, i18n)}
      </p>
      {proof !== null && (
        <p>
          <Button onClick={props.onReturn}>
            {t('edition.backToSlide', { slide: proof.number })}{' '}
            <kbd className={keyStyles.key}>{t('hearing.slides.key.leave')}</kbd>
          </Button>
        </p>
      )}
      {report === null && proof === null && !isSearchingSlides(seen) && (
        <div className={styles.none}>
          <p>{t('hearing.speaker.noneHelp')}</p>
          <Button onClick={onOpenSlides}>{t('hearing.speaker.openSlides')}</Button>
        </div>
      )}
      <SpeakerButtons report={report} hasCharacterKeys={hasCharacterKeys} onCommand={onCommand} />
      <div className={styles.grid}>
        {report !== null && (
          <>
            <PlainPanel title="hearing.speaker.now">
              <SpokenSlideView slide={report.slides[report.number - 1]} isCurrent />
            </PlainPanel>
            <PlainPanel title="hearing.speaker.next">
              <SpokenSlideView slide={report.slides[report.number]} />
              {report.number === report.slides.length && <p>{t('hearing.speaker.end')}</p>}
            </PlainPanel>
          </>
        )}
        <PlainPanel title="hearing.speaker.time">
          <ElapsedTime openedAt={report?.openedAt ?? null} />
        </PlainPanel>
        <PlainPanel title="hearing.speaker.keys">
          <SlideKeyGuide hasCharacterKeys={hasCharacterKeys} onSwitch={onCharacterKeys} />
        </PlainPanel>
        {report !== null && (
          <PlainPanel title="hearing.speaker.slides">
            <SlideList report={report} onGo={(number) => onCommand({ type: 'go', number })} />
          </PlainPanel>
        )}
      </div>
    </>
  );
}
