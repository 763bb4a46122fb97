import { UnitBand } from '@/charts/unit-band/UnitBand';
import { useI18n } from '@/i18n/I18n';
import { SceneFinding } from '@/ui/wall/SceneParts';
import { isTight, useSceneRoom } from '@/ui/wall/sceneRoom';
import type { LeadModel } from '../selectLead';
import styles from './LeadScene.module.css';
import { leadHeadline } from './leadHeadline';

export function LeadSceneView({ model }: { model: LeadModel }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  // In a tight room the rows of the list say more than the marks.
  const isTightRoom = isTight(useSceneRoom());
  return (
    <>
      <SceneFinding>{leadHeadline(model, i18n, isTightRoom)}</SceneFinding>
      {!isTightRoom && model.indicators > 0 && (
        <div className={styles.bands}>
          <UnitBand
            label={t('lead.bands')}
            groups={model.bands.map(({ band, count }) => ({
              band,
              count,
              countText: format.count(count),
              word: t(`band.${band ?? 'none'}`),
              range: '',
            }))}
          />
        </div>
      )}
    </>
  );
}
