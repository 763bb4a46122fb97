import type { Ref } from 'react';
import { type MessageKey, useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import keyStyles from '@/ui/wall/operating/KeyName.module.css';
import styles from '@/ui/wall/operating/OperatorBar.module.css';
import moreStyles from './SlideBar.module.css';

/** A button of the bar: what it does, the key that does the same, and whether that is a character. */
export type BarButton = {
  label: MessageKey;
  keyName?: MessageKey;
  isCharacter?: boolean;
  /** Behind the disclosure: the bar is one row, so that the slide can be read beside it. */
  isRare?: boolean;
  onPress: () => void;
};

type SlideBarProps = {
  ref: Ref<HTMLElement>;
  isShown: boolean;
  hasCharacterKeys: boolean;
  buttons: readonly BarButton[];
  onFocus: () => void;
};

/** What the keys do, for mouse and finger; it comes with a move of the pointer, over the header. */
export function SlideBar({ ref, isShown, hasCharacterKeys, buttons, onFocus }: SlideBarProps) {
  const { t } = useI18n();
  const drawn = (these: readonly BarButton[]) =>
    these.map(({ label, keyName, isCharacter = false, onPress }) => (
      <Button key={label} className={styles.button} onClick={onPress}>
        {t(label)}{' '}
        {keyName !== undefined && (hasCharacterKeys || !isCharacter) && (
          <kbd className={keyStyles.key}>{t(keyName)}</kbd>
        )}
      </Button>
    ));
  return (
    <section
      ref={ref}
      className={styles.bar}
      aria-label={t('hearing.slides.bar')}
      data-shown={isShown}
      onFocus={onFocus}
      onKeyDown={onFocus}
    >
      <div className={styles.buttons}>
        {drawn(buttons.filter(({ isRare }) => isRare !== true))}
        <details className={moreStyles.more}>
          <summary>{t('hearing.slides.more')}</summary>
          <div className={moreStyles.rare}>{drawn(buttons.filter(({ isRare }) => isRare))}</div>
        </details>
      </div>
    </section>
  );
}
