import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import type { QuickWinOwner } from '../ownerOf';
import styles from '../QuickWinHead.module.css';
import { headFigures } from './headFigures';
import { StatusFigure } from './StatusFigure';

type HeadFiguresProps = { condition: QuickWinCondition; owner: QuickWinOwner; on: IsoDate };

/** Status, deviation, money against work, money of the budget, and who answers for it. */
export function HeadFigures({ condition, owner, on }: HeadFiguresProps) {
  const i18n = useI18n();
  const { t, say } = i18n;
  const { agency, name, post, supporting } = owner;
  return (
    <ul className={styles.figures} aria-label={t('quickWinPage.facts')}>
      <StatusFigure condition={condition} on={on} />
      {headFigures(condition, i18n).map(({ key, text, note }) => (
        <li key={key}>
          <b>{text}</b>
          <small>{note}</small>
        </li>
      ))}
      <li>
        <PageLink to={{ page: 'agency', id: agency }}>{post === null ? name : say(post)}</PageLink>
        <small>
          {supporting.length === 0
            ? name
            : t('quickWinPage.ownerWith', { agency: name, agencies: supporting.join(', ') })}
        </small>
      </li>
    </ul>
  );
}
