import type { SlidesReport } from '@/domain/hearing/slides/speaker';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import styles from '../SpeakerView.module.css';

type SlideListProps = { report: SlidesReport; onGo: (number: number) => void };

/** Every slide by its title, to choose from; the one on screen is marked, those with a note too. */
export function SlideList({ report, onGo }: SlideListProps) {
  const { t } = useI18n();
  return (
    <ol className={styles.list}>
      {report.slides.map(({ title, note }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a slide is its place
        <li key={at}>
          <Button
            className={styles.slide}
            aria-current={at + 1 === report.number ? 'step' : undefined}
            onClick={() => onGo(at + 1)}
          >
            <span className={styles.number}>{at + 1}</span>
            <span>{title}</span>
            {note !== null && <span className={styles.mark}>{t('hearing.slides.note')}</span>}
          </Button>
        </li>
      ))}
    </ol>
  );
}
