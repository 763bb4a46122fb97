import { useSuspenseQuery } from '@tanstack/react-query';
import { type ComponentType, useEffect, useEffectEvent, useState } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { hashText } from '@/api/hearing/fingerprint/hashText';
import type { FingerprintState } from '@/api/hearing/fingerprint/useFingerprint';
import { agencyNamesOf, indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import { shortFingerprint } from '@/domain/hearing/content/fingerprint';
import type { SectionProps } from '@/domain/hearing/hearing';
import { indicatorsInScope } from '@/domain/hearing/scope';
import { simulatedShare } from '@/domain/hearing/simulatedShare';
import { hearingName } from '@/i18n/hearingName';
import { useI18n } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import type { DownloadOrigin } from '@/ui/download/DownloadOrigin';
import { fileName } from '@/ui/download/file/fileName';
import { saveFile } from '@/ui/download/file/saveFile';
import { XLSX_TYPE, xlsxBook } from '@/ui/download/file/xlsxBook';
import { editionSheets } from './editionSheets';

export type WorkbookOf = {
  shown: SectionProps;
  fingerprint: FingerprintState;
  permalink: string;
  /** Collects every table of the report, and shows nothing. */
  Tables: ComponentType<SectionProps & { onSettled: (tables: DataTableModel[]) => void }>;
};

type MakeWorkbookProps = WorkbookOf & {
  origin: DownloadOrigin;
  onDone: (file: string) => void;
};

/** Makes the workbook as soon as all its answers are here, and hands it over once. */
export function MakeWorkbook(props: MakeWorkbookProps) {
  const { shown, fingerprint, permalink, Tables, origin, onDone } = props;
  const { viewpoint, hearing } = shown;
  const i18n = useI18n();
  const { data } = useSuspenseQuery(
    scorecardQuery(useApiBase(), viewpoint.regency, viewpoint.asOf),
  );
  const [tables, setTables] = useState<DataTableModel[] | null>(null);
  const isReady = fingerprint.kind !== 'waiting' && tables !== null;

  const make = useEffectEvent(() => {
    if (tables === null) return;
    const conditions = indicatorConditionsOf(data, viewpoint.on);
    const facts = {
      hearing,
      regency: origin.regency,
      names: agencyNamesOf(data, viewpoint.on),
      fingerprint:
        fingerprint.kind === 'known'
          ? {
              short: shortFingerprint(fingerprint.fingerprint, hashText),
              parts: fingerprint.fingerprint,
            }
          : null,
      share: simulatedShare(indicatorsInScope(conditions, hearing.scope, data.agencies)),
      permalink,
      madeAt: origin.clock(),
    };
    const book = xlsxBook(editionSheets(tables, facts, i18n));
    const what = i18n.t('hearing.workbook.file', { name: hearingName(hearing, i18n) });
    const file = fileName({ regency: origin.regency, asOf: hearing.asOf }, what, 'xlsx');
    saveFile(new Blob([book], { type: XLSX_TYPE }), file);
    onDone(file);
  });
  useEffect(() => {
    if (isReady) make();
  }, [isReady]);
  return (
    <>
      {i18n.t('hearing.workbook.making')}
      <Tables {...shown} onSettled={setTables} />
    </>
  );
}
