import type { Ref } from 'react';
import type { PlainCommand } from '@/domain/wall/operator/operatorButtons';
import type { PlayMode } from '@/domain/wall/player/playerState';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import { KeyName } from '@/ui/wall/operating/KeyName';
import styles from '@/ui/wall/operating/OperatorBar.module.css';
import { OperatorButtons } from '@/ui/wall/operating/OperatorButtons';
import type { FullscreenState } from '@/ui/wall/operating/useFullscreen';
import type { WakeState } from '@/ui/wall/operating/useWakeLock';

type OperatorBarProps = {
  ref: Ref<HTMLElement>;
  isShown: boolean;
  mode: PlayMode;
  isBlank: boolean;
  hasCharacterKeys: boolean;
  fullscreen: FullscreenState;
  wake: WakeState;
  isLeavingAsked: boolean;
  onFocus: () => void;
  onCommand: (command: PlainCommand) => void;
  /** `null` where this page cannot change it. */
  onFullscreen: (() => void) | null;
  onCharacterKeys: () => void;
  onOpenRemote: () => void;
  onLeave: () => void;
};

const WAKE_WORDS = {
  awake: 'remote.awake',
  asleep: 'remote.asleep',
  unsupported: 'remote.noWakeLock',
} as const;

/** What an operator at the wall can do; over the footer, never over the finding. */
export function OperatorBar(props: OperatorBarProps) {
  const { ref, isShown, mode, isBlank, hasCharacterKeys, fullscreen, wake, isLeavingAsked } = props;
  const { t } = useI18n();
  const { button } = styles;
  return (
    <section
      ref={ref}
      className={styles.bar}
      aria-label={t('remote.bar')}
      data-shown={isShown}
      onFocus={props.onFocus}
      onKeyDown={props.onFocus}
    >
      <div className={styles.buttons}>
        <OperatorButtons
          mode={mode}
          isBlank={isBlank}
          hasCharacterKeys={hasCharacterKeys}
          className={button}
          onCommand={props.onCommand}
        />
        {props.onFullscreen !== null && (
          <Button className={button} onClick={props.onFullscreen}>
            {t(fullscreen === 'page' ? 'remote.window' : 'remote.fullscreen')}{' '}
            <KeyName of="fullscreen" hasCharacterKeys={hasCharacterKeys} />
          </Button>
        )}
        <Button className={button} onClick={props.onOpenRemote}>
          {t('remote.open')}
        </Button>
        <Button className={button} onClick={props.onLeave}>
          {t('remote.leave')} <KeyName of="leave" hasCharacterKeys={hasCharacterKeys} />
        </Button>
      </div>
      <div className={styles.buttons}>
        <Button className={button} onClick={props.onCharacterKeys}>
          {t(hasCharacterKeys ? 'remote.charactersOff' : 'remote.charactersOn')}
        </Button>
      </div>
      <p className={styles.told}>{t(WAKE_WORDS[wake])}</p>
      {isLeavingAsked && (
        <p className={styles.asked} role="alert">
          {t('remote.askLeave')}
        </p>
      )}
    </section>
  );
}
