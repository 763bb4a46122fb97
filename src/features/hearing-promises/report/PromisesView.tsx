import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import { ReportTable } from '@/ui/report/ReportTable';
import type { PromisesModel } from '../selectPromises';
import { promisesFinding } from '../words/promisesFinding';
import { promiseCells } from './PromiseCells';
import styles from './Promises.module.css';

/** Share of the width, in percent. */
const WIDTHS = { promise: 27, agency: 9, state: 17, evidence: 14, item: 19, hearing: 14 } as const;

export function PromisesView({ model }: { model: PromisesModel }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { listed, settled, untied, on, since } = model;
  const finding = promisesFinding(model, i18n);
  return (
    <>
      {finding === null ? (
        <Note tone="empty">
          {t(settled > 0 ? 'hearing.promises.allSettled' : 'hearing.promises.empty')}
        </Note>
      ) : (
        <>
          <Finding>{finding}</Finding>
          <ReportTable
            caption={t('hearing.promises.title')}
            columns={[
              { key: 'promise', label: t('hearing.promises.promise'), width: WIDTHS.promise },
              { key: 'agency', label: t('dimensions.agency'), width: WIDTHS.agency },
              {
                key: 'state',
                label: t('hearing.promises.state', { date: format.dateShort(on) }),
                width: WIDTHS.state,
              },
              { key: 'evidence', label: t('hearing.promises.evidence'), width: WIDTHS.evidence },
              { key: 'item', label: t('hearing.promises.item'), width: WIDTHS.item },
              { key: 'hearing', label: t('hearing.promises.madeAt'), width: WIDTHS.hearing },
            ]}
            rows={listed.map((earlier) => ({
              key: earlier.promise.id,
              cells: promiseCells(earlier, model.agencies, i18n),
            }))}
          />
        </>
      )}
      {settled > 0 && since !== null && (
        <p className={styles.rule}>
          {t('hearing.promises.settled', { count: settled, date: format.date(since) })}
        </p>
      )}
      {untied > 0 && (
        <p className={styles.rule}>{t('hearing.promises.untied', { count: untied })}</p>
      )}
      {finding !== null && (
        <>
          <p className={styles.rule}>{t('hearing.promises.rule', { date: format.date(on) })}</p>
          <Provenance
            parts={provenanceWords(
              listed.map(({ promise }) => promise),
              i18n,
            )}
          />
        </>
      )}
    </>
  );
}
