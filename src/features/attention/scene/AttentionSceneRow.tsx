import { AttentionStatusWord } from '@/charts/glyphs/AttentionStatusWord';
import type { AttentionItem } from '@/domain/attention/attention';
import type { AgencyNames } from '@/domain/region/region';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { itemNames } from '../itemNames';
import styles from './AttentionScene.module.css';
import { accountLines } from './accountLines';
import { figureLines } from './figureLines';

type AttentionSceneRowProps = { item: AttentionItem; agencies: AgencyNames; on: IsoDate };

/** One item as a wall shows it: name and status, its figure over its target, reason and next step. */
export function AttentionSceneRow({ item, agencies, on }: AttentionSceneRowProps) {
  const i18n = useI18n();
  const { name, agency, account } = itemNames(item);
  const { value, unit, target, remark } = figureLines(item, i18n);
  const lines = accountLines(account, agencies.get(agency)?.shortName ?? agency, on, i18n);
  return (
    <li data-row className={styles.row}>
      <div className={styles.title}>
        <h3>{i18n.say(name)}</h3>
        <AttentionStatusWord item={item} />
      </div>
      <p className={styles.figure}>
        <span>
          <b>{value}</b>
          {unit !== null && <> {unit}</>}
        </span>
        <span className={styles.basis}>
          {target !== null && <b className={styles.target}>{target}</b>} <small>{remark}</small>
        </span>
      </p>
      <p className={styles.account}>
        {lines.obstacle !== null && <b>{lines.obstacle}</b>}
        <span>
          {lines.next}
          {lines.overdue !== null && <b className={styles.overdue}>{lines.overdue}</b>}
        </span>
      </p>
    </li>
  );
}
