import { useI18n } from '@/i18n/I18n';
import { SceneFinding } from '@/ui/wall/SceneParts';
import { isTight, useSceneRoom } from '@/ui/wall/sceneRoom';
import type { LeadModel } from '../selectLead';
import { leadHeadline } from './leadHeadline';
import { SceneBand } from './SceneBand';

/** In wall units, of the usual text on 16:9; in larger letters numbers in words would take a second line. */
const LEAST_WIDTH_FOR_WORDS = 64;

export function LeadSceneView({ model }: { model: LeadModel }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  // In a tight room the rows of the list say more than the marks.
  const room = useSceneRoom();
  const isTightRoom = isTight(room);
  return (
    <>
      <SceneFinding>{leadHeadline(model, i18n, room.width < LEAST_WIDTH_FOR_WORDS)}</SceneFinding>
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
