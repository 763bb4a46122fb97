import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import styles from '../SpeakerView.module.css';

type SlideKeyGuideProps = { hasCharacterKeys: boolean; onSwitch: () => void };

const PLAIN = [
  'hearing.speaker.keys.next',
  'hearing.speaker.keys.previous',
  'hearing.speaker.keys.ends',
  'hearing.speaker.keys.escape',
] as const;
const CHARACTERS = [
  'hearing.speaker.keys.digits',
  'hearing.speaker.keys.dark',
  'hearing.speaker.keys.proof',
  'hearing.speaker.keys.own',
] as const;

/** The keys of the slides, which this window takes too. */
export function SlideKeyGuide({ hasCharacterKeys, onSwitch }: SlideKeyGuideProps) {
  const { t } = useI18n();
  const keys = hasCharacterKeys ? [...PLAIN, ...CHARACTERS] : PLAIN;
  return (
    <div className={styles.guide}>
      <p>{t('hearing.speaker.keysIntro')}</p>
      <ul>
        {keys.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <Button onClick={onSwitch}>
        {t(hasCharacterKeys ? 'hearing.slides.do.charactersOff' : 'hearing.slides.do.charactersOn')}
      </Button>
    </div>
  );
}
