import type { SectionProps } from '@/domain/hearing/hearing';
import { SECTIONS, type Section } from '../sections';
import type { Handed } from './handed';
import { SectionCollector } from './SectionCollector';

type SectionCollectorsProps<T> = SectionProps & {
  /** Which of what a section makes is asked for; waits for its answers. */
  pick: (section: Section) => (shown: SectionProps) => T[];
  onHand: (section: string, handed: Handed<T>) => void;
};

/** Asks every section at the same time, and shows nothing: what one of them lacks costs only itself. */
export function SectionCollectors<T>({
  pick,
  onHand,
  viewpoint,
  hearing,
}: SectionCollectorsProps<T>) {
  return SECTIONS.map((section) => (
    <SectionCollector
      key={section.key}
      sectionKey={section.key}
      viewpoint={viewpoint}
      hearing={hearing}
      useItems={pick(section)}
      onHand={onHand}
    />
  ));
}
