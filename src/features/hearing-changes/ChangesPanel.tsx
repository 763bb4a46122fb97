import type { SectionProps } from '@/domain/hearing/hearing';
import { ChangesView } from './report/ChangesView';
import { useChanges } from './useChanges';

/** Yang berubah: everything that is not what it was in an earlier edition, with before and after. */
export const ChangesPanel = (props: SectionProps) => <ChangesView model={useChanges(props)} />;
