import type { ComponentType } from 'react';
import type { SectionProps } from '@/domain/hearing/hearing';
import { BasisPanel } from '@/features/hearing-basis';
import { ChangesPanel } from '@/features/hearing-changes';
import { ExplanationsPanel } from '@/features/hearing-explanations';
import { IndicatorsPanel } from '@/features/hearing-indicators';
import { MacroPanel } from '@/features/hearing-macro';
import { PlacesPanel } from '@/features/hearing-places';
import { PromisesPanel } from '@/features/hearing-promises';
import { QuickWinsPanel } from '@/features/hearing-quick-wins';
import type { MessageKey } from '@/i18n/I18n';

export type Section = {
  key: string;
  title: MessageKey;
  /** About the height of the content on a laptop. */
  height: string;
  Panel: ComponentType<SectionProps>;
};

/** The report of a hearing in its order: what was promised and is owed first, the basis last. */
export const SECTIONS: readonly Section[] = [
  { key: 'promises', title: 'hearing.promises.title', height: '280px', Panel: PromisesPanel },
  {
    key: 'explanations',
    title: 'hearing.explanations.title',
    height: '420px',
    Panel: ExplanationsPanel,
  },
  { key: 'changes', title: 'hearing.changes.title', height: '420px', Panel: ChangesPanel },
  { key: 'indicators', title: 'hearing.indicators.title', height: '640px', Panel: IndicatorsPanel },
  { key: 'quickWins', title: 'hearing.quickWins.title', height: '420px', Panel: QuickWinsPanel },
  { key: 'places', title: 'hearing.places.title', height: '560px', Panel: PlacesPanel },
  { key: 'macro', title: 'hearing.macro.title', height: '280px', Panel: MacroPanel },
  { key: 'basis', title: 'hearing.basis.title', height: '420px', Panel: BasisPanel },
];
