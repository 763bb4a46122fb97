import type { SlideCommand, SlidesReport } from '@/domain/hearing/slides/speaker';
import { type MessageKey, useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import keyStyles from '@/ui/wall/operating/KeyName.module.css';
import styles from '../SpeakerView.module.css';

type SpeakerButtonsProps = {
  /** `null`: nobody hears. They stay where they are, so that nothing jumps. */
  report: SlidesReport | null;
  hasCharacterKeys: boolean;
  onCommand: (command: SlideCommand) => void;
};

type PlainCommand = Exclude<SlideCommand['type'], 'go' | 'first' | 'last'>;

/** What the speaker does most, each with its key. */
export function SpeakerButtons({ report, hasCharacterKeys, onCommand }: SpeakerButtonsProps) {
  const { t } = useI18n();
  const button = (type: PlainCommand, keyName: MessageKey, isCharacter: boolean) => (
    <Button disabled={report === null} onClick={() => onCommand({ type })}>
      {t(`hearing.slides.do.${type}`)}{' '}
      {(hasCharacterKeys || !isCharacter) && <kbd className={keyStyles.key}>{t(keyName)}</kbd>}
    </Button>
  );
  return (
    <div className={styles.buttons}>
      {button('previous', 'hearing.slides.key.previous', false)}
      {button('next', 'hearing.slides.key.next', false)}
      {button(report?.isDark ? 'lighten' : 'darken', 'hearing.slides.key.dark', true)}
      {button('proof', 'hearing.slides.key.proof', true)}
    </div>
  );
}
