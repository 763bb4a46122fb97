import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import styles from './KeyGuide.module.css';

type KeyGuideProps = { hasCharacterKeys: boolean; onSwitch: () => void };

const PLAIN = [
  'remote.keys.next',
  'remote.keys.previous',
  'remote.keys.play',
  'remote.keys.escape',
] as const;
const CHARACTERS = ['remote.keys.hold', 'remote.keys.dark', 'remote.keys.digits'] as const;

/** The keys of the wall, which this window takes too. */
export function KeyGuide({ hasCharacterKeys, onSwitch }: KeyGuideProps) {
  const { t } = useI18n();
  const keys = hasCharacterKeys ? [...PLAIN, ...CHARACTERS] : PLAIN;
  return (
    <div className={styles.guide}>
      <p>{t('remote.keys.intro')}</p>
      <ul>
        {keys.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <Button onClick={onSwitch}>
        {t(hasCharacterKeys ? 'remote.charactersOff' : 'remote.charactersOn')}
      </Button>
    </div>
  );
}
