import type { Viewpoint } from '@/domain/time/viewpoint';
import { accountFields } from '@/i18n/accountFields';
import { useI18n } from '@/i18n/I18n';
import { FieldList } from '@/ui/FieldList';
import { isTight, useSceneRoom } from '@/ui/wall/sceneRoom';
import styles from './IndicatorAccount.module.css';
import { owesAccount } from './owesAccount';
import { useIndicatorCondition } from './useIndicatorCondition';

/** What the owner says of an indicator that is off track; what is left out is said to be missing. */
export function IndicatorAccountBlock({ viewpoint, id }: { viewpoint: Viewpoint; id: string }) {
  const i18n = useI18n();
  const condition = useIndicatorCondition(viewpoint, id);
  const room = useSceneRoom();
  if (condition === null || !owesAccount(condition)) return null;
  const shape = isTight(room)
    ? styles.tight
    : room.width > room.height
      ? styles.wide
      : styles.narrow;
  return (
    <FieldList
      className={`${styles.account} ${shape}`}
      fields={accountFields(condition.account, viewpoint.on, i18n)}
    />
  );
}
