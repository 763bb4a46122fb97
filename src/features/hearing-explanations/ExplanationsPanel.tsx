import type { SectionProps } from '@/domain/hearing/hearing';
import { ExplanationsView } from './report/ExplanationsView';
import { useExplanations } from './useExplanations';

/** Perlu penjelasan: all that is off track in the scope, with its account. */
export const ExplanationsPanel = (props: SectionProps) => (
  <ExplanationsView model={useExplanations(props)} />
);
