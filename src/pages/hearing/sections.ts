import type { ComponentType } from 'react';
import type { SectionProps } from '@/domain/hearing/hearing';
import { BasisPanel, useBasisSlides, useBasisTables } from '@/features/hearing-basis';
import { ChangesPanel, useChangesSlides, useChangesTables } from '@/features/hearing-changes';
import {
  ExplanationsPanel,
  useExplanationsSlides,
  useExplanationsTables,
} from '@/features/hearing-explanations';
import {
  IndicatorsPanel,
  useIndicatorsSlides,
  useIndicatorsTables,
} from '@/features/hearing-indicators';
import { MacroPanel, useMacroSlides, useMacroTables } from '@/features/hearing-macro';
import { PlacesPanel, usePlacesSlides, usePlacesTables } from '@/features/hearing-places';
import { PromisesPanel, usePromisesSlides, usePromisesTables } from '@/features/hearing-promises';
import {
  QuickWinsPanel,
  useQuickWinsSlides,
  useQuickWinsTables,
} from '@/features/hearing-quick-wins';
import type { MessageKey } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import type { Slide } from '@/ui/slide/slide';
import { PlaceSlide } from './PlaceSlide';

export type Section = {
  key: string;
  title: MessageKey;
  /** About the height of the content on a laptop. */
  height: string;
  Panel: ComponentType<SectionProps>;
  /** The same as slides and as tables of the workbook; both wait for their answers. */
  useSlides: (shown: SectionProps) => Slide[];
  useTables: (shown: SectionProps) => DataTableModel[];
};

/** The map of a slide is drawn with blocks of other features. */
const useMapSlides = (shown: SectionProps): Slide[] => usePlacesSlides(shown, PlaceSlide);

/** The report of a hearing in its order: what was promised and is owed first, the basis last. */
export const SECTIONS: readonly Section[] = [
  {
    key: 'promises',
    title: 'hearing.promises.title',
    height: '280px',
    Panel: PromisesPanel,
    useSlides: usePromisesSlides,
    useTables: usePromisesTables,
  },
  {
    key: 'explanations',
    title: 'hearing.explanations.title',
    height: '420px',
    Panel: ExplanationsPanel,
    useSlides: useExplanationsSlides,
    useTables: useExplanationsTables,
  },
  {
    key: 'changes',
    title: 'hearing.changes.title',
    height: '420px',
    Panel: ChangesPanel,
    useSlides: useChangesSlides,
    useTables: useChangesTables,
  },
  {
    key: 'indicators',
    title: 'hearing.indicators.title',
    height: '640px',
    Panel: IndicatorsPanel,
    useSlides: useIndicatorsSlides,
    useTables: useIndicatorsTables,
  },
  {
    key: 'quickWins',
    title: 'hearing.quickWins.title',
    height: '420px',
    Panel: QuickWinsPanel,
    useSlides: useQuickWinsSlides,
    useTables: useQuickWinsTables,
  },
  {
    key: 'places',
    title: 'hearing.places.title',
    height: '560px',
    Panel: PlacesPanel,
    useSlides: useMapSlides,
    useTables: usePlacesTables,
  },
  {
    key: 'macro',
    title: 'hearing.macro.title',
    height: '280px',
    Panel: MacroPanel,
    useSlides: useMacroSlides,
    useTables: useMacroTables,
  },
  {
    key: 'basis',
    title: 'hearing.basis.title',
    height: '420px',
    Panel: BasisPanel,
    useSlides: useBasisSlides,
    useTables: useBasisTables,
  },
];
