import { createContext, type ReactNode, useContext } from 'react';
import type { ApiBase } from './apiBase';

const ApiBaseContext = createContext<ApiBase | null>(null);

export function ApiBaseProvider({ value, children }: { value: ApiBase; children: ReactNode }) {
  return <ApiBaseContext value={value}>{children}</ApiBaseContext>;
}

/** Base addresses from the configuration; throws outside an `ApiBaseProvider`. */
export function useApiBase(): ApiBase {
  const base = useContext(ApiBaseContext);
  if (base === null) throw new Error('useApiBase needs an ApiBaseProvider above it');
  return base;
}
