import type { AgencyNames } from '@/domain/region/region';
import type { IsoDate } from '@/domain/time/calendar';
import { attentionValues } from '@/i18n/attentionRule';
import { useI18n } from '@/i18n/I18n';
import { FittingRows } from '@/ui/wall/fitting/FittingRows';
import { SceneBlock, SceneNote } from '@/ui/wall/SceneParts';
import { useSceneRoom } from '@/ui/wall/sceneRoom';
import { itemNames } from '../itemNames';
import type { AttentionModel } from '../selectAttention';
import styles from './AttentionScene.module.css';
import { AttentionSceneRow } from './AttentionSceneRow';

/** In wall units, of the usual text on 16:9; larger letters leave no line for it. */
const LEAST_WIDTH_FOR_RULE = 64;

type AttentionSceneViewProps = { model: AttentionModel; agencies: AgencyNames; on: IsoDate };

export function AttentionSceneView({ model, agencies, on }: AttentionSceneViewProps) {
  const i18n = useI18n();
  const { t } = i18n;
  // With little room a row says more than the whole rule; the threshold of a status always stands.
  const hasRule = useSceneRoom().width >= LEAST_WIDTH_FOR_RULE;
  const values = attentionValues(model.rules, i18n);
  const remark = t(hasRule ? 'wall.summary.shortened' : 'wall.summary.threshold', values);
  const { shown, rest, hasData } = model;
  if (shown.length === 0)
    return (
      <SceneBlock>
        <SceneNote>{t(hasData ? 'wall.summary.allClear' : 'attention.noData')}</SceneNote>
      </SceneBlock>
    );
  return (
    <SceneBlock>
      <FittingRows total={shown.length}>
        {(count) => (
          <>
            <ol className={styles.list} aria-label={t('wall.summary.attention')}>
              {shown.slice(0, count).map((item) => (
                <AttentionSceneRow
                  key={itemNames(item).key}
                  item={item}
                  agencies={agencies}
                  on={on}
                />
              ))}
            </ol>
            {/* Measured like a row: it stands there whether or not some are left out. */}
            <div data-row>
              <RestNote hidden={Math.max(0, shown.length - count) + rest.length} remark={remark} />
            </div>
          </>
        )}
      </FittingRows>
      {hasRule && <SceneNote>{t('wall.summary.rule', values)}</SceneNote>}
    </SceneBlock>
  );
}

/** How many are not shown, then a remark on those that are. */
function RestNote({ hidden, remark }: { hidden: number; remark: string }) {
  const { t } = useI18n();
  const rest = hidden > 0 ? [t('wall.summary.rest', { count: hidden })] : [];
  return <SceneNote>{[...rest, remark].join('; ')}</SceneNote>;
}
