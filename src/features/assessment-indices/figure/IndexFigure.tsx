import { BandedScale } from '@/charts/banded-scale/BandedScale';
import { ChartFigure } from '@/charts/ChartFigure';
import { SCORE_DECIMALS } from '@/i18n/evaluationWords';
import { useI18n } from '@/i18n/I18n';
import styles from '../Indices.module.css';
import type { IndexModel } from '../selectIndices';
import { bandedModel } from './bandedModel';
import { EditionBreak } from './EditionBreak';
import { IndexPartsList } from './IndexPartsList';
import { indexTable } from './indexTable';
import { indexFinding, indexSummary } from './indexWords';
import { ScoreList } from './ScoreList';

/** One index: its years before the bands of their editions, its predicates, its parts. */
export function IndexFigure({ index }: { index: IndexModel }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { series, editions, parts } = index;
  const scheme = series.latest?.score.scheme;
  if (scheme === undefined) return null;
  const title = indexFinding(index, i18n);
  const write = (value: number) => format.number(value, SCORE_DECIMALS);
  return (
    <div className={styles.index}>
      <ChartFigure
        title={title}
        subtitle={t('assessment.indices.subtitle', {
          min: write(scheme.scaleMin),
          max: write(scheme.scaleMax),
        })}
        summary={indexSummary(index, i18n)}
        table={indexTable(index, i18n)}
        tableLabel={t('panel.showTable')}
      >
        <div className={styles.beside}>
          <BandedScale model={bandedModel(editions, i18n)} label={title} />
          <div>
            <ScoreList index={index} />
            <EditionBreak editions={editions} />
            {parts !== null && <IndexPartsList parts={parts} />}
          </div>
        </div>
      </ChartFigure>
    </div>
  );
}
