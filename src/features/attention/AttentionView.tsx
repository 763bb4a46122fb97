import type { AgencyNames } from '@/domain/region/region';
import type { IsoDate } from '@/domain/time/calendar';
import { attentionValues } from '@/i18n/attentionRule';
import { useI18n } from '@/i18n/I18n';
import { sourceWords } from '@/i18n/sourceWords';
import { DownloadMenu } from '@/ui/download/DownloadMenu';
import { Note } from '@/ui/Note';
import { Provenance } from '@/ui/Prose';
import styles from './Attention.module.css';
import { itemNames } from './itemNames';
import { RestList } from './RestList';
import { AttentionRow } from './row/AttentionRow';
import type { AttentionModel } from './selectAttention';

type AttentionViewProps = { model: AttentionModel; agencies: AgencyNames; on: IsoDate };

export function AttentionView({ model, agencies, on }: AttentionViewProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const values = attentionValues(model.rules, i18n);
  if (model.shown.length === 0) {
    return (
      <Note tone="empty">{t(model.hasData ? 'attention.empty' : 'attention.noData', values)}</Note>
    );
  }
  return (
    <>
      <p className={styles.rule}>{t('attention.rule', values)}</p>
      <ol className={styles.list}>
        {model.shown.map((item, index) => (
          <AttentionRow
            key={itemNames(item).key}
            item={item}
            rank={index + 1}
            agencies={agencies}
            on={on}
          />
        ))}
      </ol>
      {model.rest.length > 0 && <RestList items={model.rest} agencies={agencies} />}
      <DownloadMenu
        title={t('attention.title')}
        table={async () => {
          const { attentionTable } = await import('./attentionTable');
          return attentionTable(model, agencies, i18n);
        }}
      />
      <Provenance parts={sourceWords(sourcesOf(model), i18n)} />
    </>
  );
}

/** The rest show no figure of their own, only a status. */
const sourcesOf = ({ shown }: AttentionModel) =>
  shown.flatMap((item) => itemNames(item).source ?? []);
