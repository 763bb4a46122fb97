import type { ReactNode } from 'react';
import type { Showing } from '@/domain/wall/rotation/scene';
import { useI18n } from '@/i18n/I18n';
import styles from './PanelFooter.module.css';
import { Progress } from './Progress';
import type { StageProps } from './stageProps';
import { WallState } from './WallState';

type PanelFooterProps = StageProps & {
  showing: Showing | null;
  isFirst: boolean;
  isLast: boolean;
  age: ReactNode;
};

/** How old the figures are, what is wrong, and where in the round the wall is. */
export function PanelFooter({ age, ...props }: PanelFooterProps) {
  const { t } = useI18n();
  const { player, rotation, isFirst, isLast, settings } = props;
  const { faults } = settings;
  return (
    <footer className={styles.footer}>
      <div className={styles.words}>
        {age}
        {isFirst && <WallState {...props} />}
      </div>
      {isLast && (
        <div>
          <Progress player={player} rotation={rotation} />
          {faults.length > 0 && (
            <p className={styles.config} role="note">
              {t('wall.configFaults', { count: faults.length })}
            </p>
          )}
        </div>
      )}
    </footer>
  );
}
