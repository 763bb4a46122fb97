import type { AgencyNames } from '@/domain/region/region';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { SelectField } from '@/ui/Field';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import { ChangeNotes } from './checklist/ChangeNotes';
import { ElementChecklist } from './checklist/ElementChecklist';
import { itemsTable } from './checklist/itemsTable';
import { PillarBars } from './pillars/PillarBars';
import styles from './Readiness.module.css';
import { readinessFinding } from './readinessWords';
import type { ReadinessModel } from './selectReadiness';

type ReadinessViewProps = {
  model: ReadinessModel | null;
  agencies: AgencyNames;
  on: IsoDate;
  onYear: (year: number) => void;
};

/** A checklist by element and the four pillars of one year, beside the year before. */
export function ReadinessView({ model, agencies, on, onYear }: ReadinessViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const date = format.date(on);
  if (model === null) return <Note tone="empty">{t('readiness.empty', { date })}</Note>;
  const { year, years, unknown, elements, counts } = model;
  const items = elements.flatMap(({ entries }) => entries.map(({ item }) => item));
  const choices = years.map((known) => ({ value: String(known), label: String(known) }));
  return (
    <div className={styles.panel}>
      {counts.all > 0 && <Finding>{readinessFinding(model, i18n)}</Finding>}
      <div className={styles.year}>
        <SelectField
          label={t('readiness.year')}
          value={String(year)}
          groups={[{ label: '', choices }]}
          onChange={(chosen) => onYear(Number(chosen))}
        />
        {unknown !== null && <p>{t('readiness.otherYear', { asked: unknown, year })}</p>}
      </div>
      {counts.all === 0 ? (
        <Note tone="empty">{t('readiness.noItems', { year, date })}</Note>
      ) : (
        <>
          <ChangeNotes model={model} />
          <div className={styles.elements}>
            {elements.map((element) => (
              <ElementChecklist
                key={element.element}
                element={element}
                since={model.since}
                agencies={agencies}
              />
            ))}
          </div>
          <p className={styles.how}>{t('readiness.how')}</p>
          <TableDisclosure
            label={t('readiness.table', { count: counts.all })}
            title={readinessFinding(model, i18n)}
            table={() => itemsTable(model, agencies, i18n)}
          />
          <Provenance parts={provenanceWords(items, i18n)} />
        </>
      )}
      <PillarBars model={model} on={on} />
    </div>
  );
}
