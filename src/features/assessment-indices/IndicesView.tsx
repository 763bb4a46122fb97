import { DIGITAL_GOVERNMENT } from '@/domain/assessment/indices/indexSeries';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { Note } from '@/ui/Note';
import { Provenance } from '@/ui/Prose';
import { IndexFigure } from './figure/IndexFigure';
import styles from './Indices.module.css';
import { scalesText } from './scalesText';
import type { IndexModel } from './selectIndices';

type IndicesViewProps = { indices: readonly IndexModel[]; on: IsoDate };

export function IndicesView({ indices, on }: IndicesViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const scored = indices.filter(({ points }) => points.length > 0);
  const isUnscored = !scored.some(({ series }) => series.index === DIGITAL_GOVERNMENT);
  const scores = scored.flatMap(({ points }) => points.map(({ score }) => score));
  return (
    <div className={styles.panel}>
      {scored.length > 0 && (
        <p className={styles.scales}>
          {t('assessment.indices.scales', { scales: scalesText(scored, i18n) })}
        </p>
      )}
      {isUnscored && (
        <Note tone="empty">{t('assessment.indices.empty', { date: format.date(on) })}</Note>
      )}
      <div className={styles.figures}>
        {scored.map((index) => (
          <IndexFigure key={index.series.index} index={index} />
        ))}
      </div>
      {scores.length > 0 && <Provenance parts={provenanceWords(scores, i18n)} />}
    </div>
  );
}
