/** What is read out at every hearing, whatever its scope. */
export type MacroKey =
  | 'development'
  | 'poverty'
  | 'unemployment'
  | 'growth'
  | 'inequality'
  | 'income';

export type MacroItem = {
  key: MacroKey;
  /** Code of the indicator in the catalog. */
  code: string;
  /** Left out, not listed as missing, where the API does not serve it. */
  isOptional?: boolean;
};

/**
 * The macro set of the yearly accountability report (LKPJ, Permendagri 18/2020), in the order it is
 * read out: human development, poverty, unemployment, growth, inequality, product per head.
 */
export const MACRO_SET: readonly MacroItem[] = [
  { key: 'development', code: 'IPM' },
  { key: 'poverty', code: 'P0' },
  { key: 'unemployment', code: 'TPT' },
  { key: 'growth', code: 'LPE' },
  { key: 'inequality', code: 'GINI' },
  { key: 'income', code: 'PDRBPK', isOptional: true },
];
