import { SmallMultiple } from '@/charts/small-multiple/SmallMultiple';
import { smallMultipleOf } from '@/charts/small-multiple/smallMultipleOf';
import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import type { IndicatorCourse } from '../selectIndicatorGroups';
import { frameTexts } from './frameTexts';
import styles from './IndicatorItem.module.css';
import { ItemFigure } from './ItemFigure';
import { ItemStatus } from './ItemStatus';
import { movementWords, ownerWords } from './itemWords';

type IndicatorItemProps = { entry: IndicatorCourse; agencies: AgencyNames };

/** One indicator: its status, its frame, its figure against the target, and what moved. */
export function IndicatorItem({ entry, agencies }: IndicatorItemProps) {
  const i18n = useI18n();
  const { condition, course } = entry;
  const { indicator } = condition;
  const model = course && smallMultipleOf(course, condition);
  return (
    <li className={styles.item}>
      <h4>
        <PageLink className={styles.link} to={{ page: 'indicator', id: indicator.id }}>
          {i18n.say(indicator.name)}
        </PageLink>
      </h4>
      <ItemStatus condition={condition} />
      {model !== null && course !== null && (
        <SmallMultiple model={model} texts={frameTexts(model.frame, course, indicator, i18n)} />
      )}
      <ItemFigure condition={condition} />
      <p className={styles.words}>{movementWords(entry, i18n)}</p>
      <p className={styles.owner}>{ownerWords(condition, agencies, i18n)}</p>
    </li>
  );
}
