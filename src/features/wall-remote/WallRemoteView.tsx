import type { ReactNode } from 'react';
import type { WallsSeen } from '@/domain/wall/operator/remote';
import type { PlayerCommand } from '@/domain/wall/player/playerState';
import { type MessageKey, useI18n } from '@/i18n/I18n';
import { Note } from '@/ui/Note';
import { PageHead } from '@/ui/PageHead';
import { Panel } from '@/ui/Panel';
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
        <Section title="remote.walls.title">
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
        </Section>
        <Section title="remote.scenes.title">
          <SceneList
            places={first?.rotation ?? []}
            names={names.indicators}
            onGo={(key) => onCommand({ type: 'go', key })}
          />
        </Section>
        <Section title="remote.pick.title">
          {pick === null ? (
            <p>{t('remote.pick.none')}</p>
          ) : (
            <PickForm
              model={pick}
              isDisabled={first === undefined}
              onPick={(scene) => onCommand({ type: 'pick', scene })}
            />
          )}
        </Section>
        <Section title="remote.keys.title">
          <KeyGuide hasCharacterKeys={hasCharacterKeys} onSwitch={onCharacterKeys} />
        </Section>
      </div>
    </>
  );
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
