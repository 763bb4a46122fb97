import type { AgencyNames } from '@/domain/region';
import { SCHEDULE_RULE } from '@/domain/schedule';
import { useI18n } from '@/i18n/I18n';
import { Note } from '@/ui/Note';
import { Provenance } from '@/ui/Prose';
import styles from './Attention.module.css';
import { AttentionRow } from './AttentionRow';
import { itemNames } from './itemNames';
import type { AttentionModel } from './selectAttention';

type AttentionViewProps = { model: AttentionModel; agencies: AgencyNames };

export function AttentionView({ model, agencies }: AttentionViewProps) {
  const { t, say, format } = useI18n();
  if (model.shown.length === 0) {
    return <Note tone="empty">{t(model.hasData ? 'attention.empty' : 'attention.noData')}</Note>;
  }
  return (
    <>
      <p className={styles.rule}>
        {t('attention.rule', { critical: format.number(SCHEDULE_RULE.criticalBelow, 0) })}
      </p>
      <ol className={styles.list}>
        {model.shown.map((item, index) => (
          <AttentionRow
            key={itemNames(item).key}
            item={item}
            rank={index + 1}
            agencies={agencies}
          />
        ))}
      </ol>
      {model.rest.length > 0 && (
        <p className={styles.rest}>
          {t('attention.rest', {
            count: model.rest.length,
            names: model.rest.map((item) => say(itemNames(item).name)).join(', '),
          })}
        </p>
      )}
      <Provenance parts={sourcesOf(model, t)} />
    </>
  );
}

function sourcesOf({ shown }: AttentionModel, t: ReturnType<typeof useI18n>['t']): string[] {
  const sources = shown.flatMap((item) => itemNames(item).source ?? []);
  const names = [...new Set(sources.map(({ name }) => name))];
  return [
    ...(names.length === 0 ? [] : [t('provenance.source', { source: names.join(', ') })]),
    ...(sources.some(({ simulated }) => simulated) ? [t('provenance.simulated')] : []),
  ];
}
