import type { WallsSeen } from '@/domain/wall/operator/remote';
import type { PlayerCommand } from '@/domain/wall/player/playerState';
import { useI18n } from '@/i18n/I18n';
import { PageHead } from '@/ui/PageHead';
import { PlainPanel } from '@/ui/PlainPanel';
import { OperatorButtons } from '@/ui/wall/operating/OperatorButtons';
import { KeyGuide } from './keys/KeyGuide';
import { namesOf } from './namesOf';
import { PickForm } from './pick/PickForm';
import type { PickModel } from './pick/selectPick';
import { SceneList } from './scenes/SceneList';
import styles from './WallRemote.module.css';
import { WallsView } from './walls/WallsView';

type WallRemoteViewProps = {
  regency: string;
  seen: WallsSeen;
  /** `null` while the scorecard has not been answered. */
  pick: PickModel | null;
  hasCharacterKeys: boolean;
  onCommand: (command: PlayerCommand) => void;
  onCharacterKeys: () => void;
};

/** Kendali: what is on the wall, and everything it can be told. */
export function WallRemoteView(props: WallRemoteViewProps) {
  const { regency, seen, pick, hasCharacterKeys, onCommand, onCharacterKeys } = props;
  const { t } = useI18n();
  const first = seen.walls[0]?.report;
  const names = namesOf(pick);
  return (
    <>
      <PageHead
        title={t('remote.title')}
        documentTitle={t('remote.document', { regency })}
        facts={[regency]}
      />
      <div className={styles.grid}>
        <PlainPanel title="remote.walls.title">
          <WallsView seen={seen} names={names} />
          <div className={styles.buttons}>
            <OperatorButtons
              mode={first?.mode ?? 'playing'}
              isBlank={first?.isBlank ?? false}
              hasCharacterKeys={hasCharacterKeys}
              className={styles.button}
              isDisabled={first === undefined}
              onCommand={(type) => onCommand({ type })}
            />
          </div>
        </PlainPanel>
        <PlainPanel title="remote.scenes.title">
          <SceneList
            places={first?.rotation ?? []}
            names={names.indicators}
            onGo={(key) => onCommand({ type: 'go', key })}
          />
        </PlainPanel>
        <PlainPanel title="remote.pick.title">
          {pick === null ? (
            <p>{t('remote.pick.none')}</p>
          ) : (
            <PickForm
              model={pick}
              isDisabled={first === undefined}
              onPick={(scene) => onCommand({ type: 'pick', scene })}
            />
          )}
        </PlainPanel>
        <PlainPanel title="remote.keys.title">
          <KeyGuide hasCharacterKeys={hasCharacterKeys} onSwitch={onCharacterKeys} />
        </PlainPanel>
      </div>
    </>
  );
}
