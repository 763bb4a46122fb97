import { useI18n } from '@/i18n/I18n';
import { SceneFinding } from '@/ui/wall/SceneParts';
import { PanelFooter } from './PanelFooter';
import { PanelHeader } from './PanelHeader';
import styles from './Stage.module.css';
import type { StageProps } from './stageProps';

/** No scene can be shown: never an empty frame, the clock goes on and the footer says what is wrong. */
export function EmptyPanel(props: StageProps) {
  const { t } = useI18n();
  const place = { ...props, showing: null, isFirst: true, isLast: true };
  return (
    <section className={styles.panel}>
      <PanelHeader {...place} />
      <div className={styles.body}>
        <SceneFinding>{t(props.isWaiting ? 'wall.waiting' : 'wall.nothing')}</SceneFinding>
      </div>
      <PanelFooter {...place} age={null} />
    </section>
  );
}
