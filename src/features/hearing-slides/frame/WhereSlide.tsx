import type { Hearing } from '@/domain/hearing/hearing';
import { useI18n } from '@/i18n/I18n';
import { SceneBlock, SceneFinding, SceneFrame, SceneNote } from '@/ui/wall/SceneParts';
import styles from './FrameSlides.module.css';

/** Where the figures are found again; `address` is that of the edition, in full. */
export function WhereSlide({ hearing, address }: { hearing: Hearing; address: string }) {
  const { t, format } = useI18n();
  return (
    <SceneFrame>
      <SceneFinding>{t('hearing.slides.where.finding')}</SceneFinding>
      <SceneBlock title={t('hearing.slides.where.link')}>
        <p className={styles.address}>{address}</p>
      </SceneBlock>
      <SceneNote>{t('hearing.slides.where.same', { date: format.date(hearing.asOf) })}</SceneNote>
      <SceneNote>{t('hearing.slides.where.notes')}</SceneNote>
    </SceneFrame>
  );
}
