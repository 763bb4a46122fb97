import { useI18n } from '@/i18n/I18n';
import styles from './KeyName.module.css';

const CHARACTERS = ['hold', 'dark', 'fullscreen'] as const;

type KeyNameProps = {
  /** Whose key it is. */
  of: 'previous' | 'play' | 'next' | 'leave' | (typeof CHARACTERS)[number];
  hasCharacterKeys: boolean;
};

/** The key that does what a button does, written on it; nothing where that key is turned off. */
export function KeyName({ of, hasCharacterKeys }: KeyNameProps) {
  const { t } = useI18n();
  const isOff = !hasCharacterKeys && CHARACTERS.some((known) => known === of);
  return isOff ? null : <kbd className={styles.key}>{t(`remote.key.${of}`)}</kbd>;
}
