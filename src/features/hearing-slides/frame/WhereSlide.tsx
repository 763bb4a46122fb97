import type { Hearing } from '@/domain/hearing/hearing';
import { useI18n } from '@/i18n/I18n';
import { useQr } from '@/ui/print/useQr';
import { SceneBlock, SceneBlocks, SceneFinding, SceneFrame, SceneNote } from '@/ui/wall/SceneParts';
import styles from './FrameSlides.module.css';

/** Where the figures are found again; `address` is that of the edition, in full. */
export function WhereSlide({ hearing, address }: { hearing: Hearing; address: string }) {
  const { t, format } = useI18n();
  const qr = useQr(address);
  return (
    <SceneFrame>
      <SceneFinding>{t('hearing.slides.where.finding')}</SceneFinding>
      <SceneBlocks>
        <SceneBlock title={t('hearing.slides.where.scan')}>
          {qr.kind === 'ready' && (
            <img className={styles.code} src={qr.image} alt={t('hearing.slides.where.code')} />
          )}
        </SceneBlock>
        <SceneBlock title={t('hearing.slides.where.link')}>
          {/* Whole, with its fingerprint, it is in the code; nobody types that. */}
          <p className={styles.address}>{address.replace(/;sidik=[0-9a-f.]+/, '')}</p>
        </SceneBlock>
      </SceneBlocks>
      <SceneNote>{t('hearing.slides.where.same', { date: format.date(hearing.asOf) })}</SceneNote>
      <SceneNote>{t('hearing.slides.where.notes')}</SceneNote>
    </SceneFrame>
  );
}
