import { useEffect, useEffectEvent } from 'react';
import type { SectionProps } from '@/domain/hearing/hearing';
import { useI18n } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import { SECTIONS, type Section } from '../sections';
import { awaited, handedBy } from './handed';
import { SectionCollectors } from './SectionCollectors';
import { sectionTables } from './sectionTables';
import { useHandedIn } from './useHandedIn';

type CollectedTablesProps = SectionProps & { onSettled: (tables: DataTableModel[]) => void };

const tablesOf = ({ useTables }: Section) => useTables;

/** Every table of the report, handed over once each section has come or failed; shows nothing. */
export function CollectedTables({ onSettled, ...shown }: CollectedTablesProps) {
  const i18n = useI18n();
  const [handed, hand] = useHandedIn<DataTableModel>();
  const isSettled = awaited(SECTIONS, handed).length === 0;
  const settle = useEffectEvent(() =>
    onSettled(
      SECTIONS.flatMap((section) => sectionTables(section, handedBy(handed, section.key), i18n)),
    ),
  );
  useEffect(() => {
    if (isSettled) settle();
  }, [isSettled]);
  return <SectionCollectors {...shown} pick={tablesOf} onHand={hand} />;
}
