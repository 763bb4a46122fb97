import { useI18n } from '@/i18n/I18n';
import { ruleOwner } from '@/i18n/ruleOwner';
import { hasSlideColumns } from '@/ui/slide/hasSlideColumns';
import { SceneBlock, SceneFinding, SceneNote } from '@/ui/wall/SceneParts';
import { useSceneRoom } from '@/ui/wall/sceneRoom';
import { BandSteps, ScheduleSteps } from '../RuleSteps';
import type { BasisModel } from '../selectBasis';
import { attentionText, simulatedWords } from '../words/basisWords';
import styles from './BasisSlide.module.css';

/** How to read what is shown: the bands, the statuses, and how much is simulated. */
export function BasisSlide({ model }: { model: BasisModel }) {
  const i18n = useI18n();
  const { t } = i18n;
  const isWide = hasSlideColumns(useSceneRoom());
  const simulated = simulatedWords(model, i18n);
  return (
    <div className={styles.slide}>
      <SceneFinding>{t('hearing.basis.slide.finding')}</SceneFinding>
      <div className={`${styles.blocks} ${isWide ? styles.wide : ''}`}>
        <SceneBlock title={t('hearing.basis.slide.bands')}>
          <BandSteps />
        </SceneBlock>
        <SceneBlock
          title={t('hearing.basis.slide.schedule', {
            rule: ruleOwner({ schedule: model.rules.schedule }, i18n).toLowerCase(),
          })}
        >
          <ScheduleSteps rule={model.rules.schedule} />
        </SceneBlock>
      </div>
      <div>
        <SceneNote>{t('data.rules.formulas')}</SceneNote>
        <SceneNote>
          {t('hearing.basis.rule.attention')}: {attentionText(model.rules, i18n)}
        </SceneNote>
        {simulated !== null && <SceneNote>{simulated}</SceneNote>}
      </div>
    </div>
  );
}
