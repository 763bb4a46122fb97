import type { FeatureCollection, Geometry } from 'geojson';
import type { RefObject } from 'react';
import type { DataTableModel } from '../data-table/DataTable';

type Areas = FeatureCollection<Geometry | null>;

/** Something on the screen that can leave it as a file. */
export type Downloadable = {
  /** The finding above the drawing; the caption of the table where there is none. */
  title?: string | undefined;
  /** What is measured, unit and period. */
  subtitle?: string | undefined;
  /** Made when the table is opened or a file is asked for; its code may be fetched only then. */
  table: () => DataTableModel | Promise<DataTableModel>;
  /** The element that holds the drawing, for pictures. */
  drawing?: RefObject<HTMLElement | null> | undefined;
  /** Areas with their codes, names and values (RFC 7946), for maps. */
  geojson?: (() => Areas | Promise<Areas>) | undefined;
};
