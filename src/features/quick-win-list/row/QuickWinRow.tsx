import { memo, useId, useState } from 'react';
import { owesAccount } from '@/domain/quick-win/behind';
import { totalBudget } from '@/domain/quick-win/quickWin';
import type { IsoDate } from '@/domain/time/calendar';
import { accountFields } from '@/i18n/accountFields';
import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import { FieldList } from '@/ui/FieldList';
import type { QuickWinItem } from '../quickWinListOf';
import { Expected } from './expected/Expected';
import { Deviation } from './progress/Deviation';
import { ProgressBars } from './progress/ProgressBars';
import styles from './QuickWinRow.module.css';
import { districtWords } from './rowWords';
import { Proof } from './status/Proof';
import { StatusToggle } from './status/StatusToggle';

type QuickWinRowProps = { item: QuickWinItem; on: IsoDate };

/** One quick win; its name leads to its page, its status to the rule that gave it. */
export const QuickWinRow = memo(function QuickWinRow({ item, on }: QuickWinRowProps) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const proofId = useId();
  const [isOpen, setOpen] = useState(false);
  const { condition, agency, freshness } = item;
  const { quickWin, schedule, account, report } = condition;
  const oldReport = freshness?.kind === 'late' && report !== null ? report.date : null;
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h3>
          <PageLink to={{ page: 'quickWin', id: quickWin.id }}>{say(quickWin.name)}</PageLink>
        </h3>
        <p className={styles.owner}>
          <PageLink to={{ page: 'agency', id: quickWin.leadAgency }}>{agency}</PageLink>
          {` · ${t(`dimension.${quickWin.dimension}`)} · ${format.money(totalBudget(quickWin.budget))}`}
        </p>
        <p className={styles.owner}>{districtWords(item, i18n)}</p>
      </div>
      <StatusToggle
        status={schedule.status}
        controls={proofId}
        isOpen={isOpen}
        oldReport={oldReport}
        onToggle={() => setOpen(!isOpen)}
      />
      <ProgressBars condition={condition} />
      <Deviation condition={condition} />
      <Expected item={item} on={on} />
      <div id={proofId} className={styles.proof} hidden={!isOpen}>
        {isOpen && <Proof item={item} />}
      </div>
      {owesAccount(condition) && (
        <FieldList className={styles.account} fields={accountFields(account, on, i18n)} />
      )}
    </li>
  );
});
