import type { SlidesReport } from '@/domain/hearing/slides/speaker';
import { useI18n } from '@/i18n/I18n';
import { PickList } from '@/ui/pick-list/PickList';

type SlideListProps = { report: SlidesReport; onGo: (number: number) => void };

/** Every slide by its title, to choose from; the one on screen is marked, those with a note too. */
export function SlideList({ report, onGo }: SlideListProps) {
  const { t } = useI18n();
  return (
    <PickList
      picks={report.slides.map(({ title, note }, at) => ({
        key: String(at),
        label: title,
        isCurrent: at + 1 === report.number,
        mark: note === null ? null : t('hearing.slides.note'),
      }))}
      onPick={(at) => onGo(at + 1)}
    />
  );
}
