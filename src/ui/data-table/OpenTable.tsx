import { useEffect, useState } from 'react';
import { useI18n } from '@/i18n/I18n';
import type { Downloadable } from '../download/downloadable';
import { DataTable, type DataTableModel } from './DataTable';

type Made = { model: DataTableModel } | { error: unknown };

/** A table made when it is opened; while it is made anew the one before stays. */
export function OpenTable({ table }: Pick<Downloadable, 'table'>) {
  const { t } = useI18n();
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    let isWanted = true;
    const show = (next: Made) => isWanted && setMade(next);
    Promise.resolve(table()).then(
      (model) => show({ model }),
      (error: unknown) => show({ error }),
    );
    return () => {
      isWanted = false;
    };
  }, [table]);
  if (made === null) return <p role="status">{t('panel.loading')}</p>;
  if ('error' in made) throw made.error;
  return <DataTable {...made.model} />;
}
