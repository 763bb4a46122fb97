import { type Cell, good, type Kind, type NumberStyle, type Parsed } from '../cells/cell';
import type { TableName } from './names';

/** One column of a sheet: what its cells mean, as data for reader, template and guide alike. */
export type Column<T> = {
  heading: string;
  /** In Indonesian, for the guide of the template. */
  meaning: string;
  /** As somebody would type it. */
  example: string | number;
  described: string;
  form: Kind<T>['form'];
  choices?: Kind<T>['choices'];
  isRequired: boolean;
  /** The sheet that must have a row of this id or code. */
  refersTo?: TableName;
  read: (cell: Cell | null, style: NumberStyle) => Parsed<T>;
};

export type Columns = Record<string, Column<unknown>>;

/** One sheet. Columns are named as the contract names their fields, so that a fault leads back to its cell. */
export type Table<C extends Columns = Columns> = {
  sheet: string;
  /** What a row is, in Indonesian. */
  about: string;
  /** Columns that together may not repeat; two rows alike would hide one another. */
  key: readonly string[];
  columns: C;
};

export const table = <C extends Columns>(
  definition: Table<C> & { key: readonly (keyof C)[] },
): Table<C> => definition;

const REQUIRED = { reason: 'sel ini kosong', fix: 'Isilah; lihat sheet Petunjuk.' };

/** A column that every row fills. */
export const must = <T>(
  heading: string,
  kind: Kind<T>,
  meaning: string,
  example: string | number,
): Column<T> => ({
  heading,
  meaning,
  example,
  described: kind.described,
  form: kind.form,
  ...(kind.choices === undefined ? {} : { choices: kind.choices }),
  isRequired: true,
  read: (cell, style) => (cell === null ? { ok: false, ...REQUIRED } : kind.read(cell, style)),
});

/** A column that may be left empty, or left out. */
export const may = <T>(
  heading: string,
  kind: Kind<T>,
  meaning: string,
  example: string | number = '',
): Column<T | null> => ({
  heading,
  meaning,
  example,
  described: kind.described,
  form: kind.form,
  ...(kind.choices === undefined ? {} : { choices: kind.choices }),
  isRequired: false,
  read: (cell, style) => (cell === null ? good(null) : kind.read(cell, style)),
});

/** A column whose cells name rows of another sheet. */
export const ref = <T>(refersTo: TableName, column: Column<T>): Column<T> => ({
  ...column,
  refersTo,
});
