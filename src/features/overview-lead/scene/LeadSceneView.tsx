import { useI18n } from '@/i18n/I18n';
import { SceneFinding } from '@/ui/wall/SceneParts';
import { isTight, useSceneRoom } from '@/ui/wall/sceneRoom';
import type { LeadModel } from '../selectLead';
import { leadHeadline } from './leadHeadline';
import { SceneBand } from './SceneBand';

export function LeadSceneView({ model }: { model: LeadModel }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  // In a tight room the rows of the list say more than the marks.
  const isTightRoom = isTight(useSceneRoom());
  return (
    <>
      <SceneFinding>{leadHeadline(model, i18n, isTightRoom)}</SceneFinding>
      {!isTightRoom && model.indicators > 0 && (
        <SceneBand
          label={t('lead.bands')}
          groups={model.bands.map(({ band, count }) => ({
            band,
            count,
            countText: format.count(count),
            word: t(`band.${band ?? 'none'}`),
            range: '',
          }))}
        />
      )}
    </>
  );
}
