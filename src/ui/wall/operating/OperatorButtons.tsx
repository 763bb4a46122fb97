import {
  type OperatorButton,
  operatorButtons,
  type PlainCommand,
} from '@/domain/wall/operator/operatorButtons';
import type { PlayMode } from '@/domain/wall/player/playerState';
import { type MessageKey, useI18n } from '@/i18n/I18n';
import { Button } from '../../Button';
import { KeyName } from './KeyName';

type OperatorButtonsProps = {
  mode: PlayMode;
  isBlank: boolean;
  hasCharacterKeys: boolean;
  className: string | undefined;
  /** Nobody hears: they stay where they are, so that nothing jumps. */
  isDisabled?: boolean;
  onCommand: (command: PlainCommand) => void;
};

/** What the operator does most, each with its key; the same on the wall and on its remote. */
export function OperatorButtons({
  mode,
  isBlank,
  hasCharacterKeys,
  className,
  isDisabled = false,
  onCommand,
}: OperatorButtonsProps) {
  const { t } = useI18n();
  return operatorButtons(mode, isBlank).map((button) => (
    <Button
      key={button.place}
      className={className}
      disabled={isDisabled}
      onClick={() => onCommand(button.command)}
    >
      {t(labelOf(button))} <KeyName of={button.place} hasCharacterKeys={hasCharacterKeys} />
    </Button>
  ));
}

/** A hold is released, a pause goes on: two words for one command. */
const labelOf = ({ place, command }: OperatorButton): MessageKey =>
  place === 'hold' && command === 'resume' ? 'remote.release' : `remote.${command}`;
