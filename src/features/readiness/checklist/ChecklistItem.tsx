import { ReadinessGlyph } from '@/charts/matrix/ReadinessGlyph';
import type { ReadinessEntry } from '@/domain/assessment/readiness/readinessCounts';
import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import { entryWords } from '../readinessWords';
import styles from './Checklist.module.css';

type ChecklistItemProps = { entry: ReadinessEntry; agencies: AgencyNames };

/** One item: its state by shape and word, who is in charge, and what became of it. */
export function ChecklistItem({ entry, agencies }: ChecklistItemProps) {
  const i18n = useI18n();
  const { t, say } = i18n;
  const { name, state, agency } = entry.item;
  const words = entryWords(entry, i18n);
  return (
    <li className={styles.item}>
      <ReadinessGlyph state={state} />
      <span className={styles.name}>{say(name)}</span>
      <b className={styles[state]}>{t(`readiness.state.${state}`)}</b>
      <span className={styles.facts}>
        {agency === null ? (
          t('readiness.noAgency')
        ) : (
          <PageLink to={{ page: 'agency', id: agency }} className={styles.agency}>
            {agencies.get(agency)?.shortName ?? agency}
          </PageLink>
        )}
        {words.length > 0 && <span>{words.join(' · ')}</span>}
      </span>
    </li>
  );
}
