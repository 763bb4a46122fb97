import type { SectionProps } from '@/domain/hearing/hearing';
import { PromisesView } from './report/PromisesView';
import { usePromises } from './usePromises';

/** Janji rapat terdahulu: what was promised, by whom and for when, and how it stands. */
export const PromisesPanel = (props: SectionProps) => <PromisesView model={usePromises(props)} />;
