import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useRoute } from 'wouter';
import type { AppSearch } from './appSearch';
import { useAppAddress } from './useAddress';

/** Where links start from: the regency in the address, and what every address keeps. */
type LinkPlace = { regency: string; kept: AppSearch };

const LinkPlaceContext = createContext<LinkPlace>({ regency: '', kept: {} });

/** Reads the address once for all links beneath: a catalogue has three hundred of them. */
export function LinkPlaceProvider({ children }: { children: ReactNode }) {
  const [, params] = useRoute('/:kode/*?');
  const regency = params?.kode ?? '';
  const kept = useAppAddress().search;
  const value = useMemo(() => ({ regency, kept }), [regency, kept]);
  return <LinkPlaceContext value={value}>{children}</LinkPlaceContext>;
}

type LinkPlaceInsideProps = { adding: AppSearch; children: ReactNode };

/** Links beneath keep more than the address says: those of a hearing stay in its edition. */
export function LinkPlaceInside({ adding, children }: LinkPlaceInsideProps) {
  const { regency, kept } = useLinkPlace();
  const value = useMemo(() => ({ regency, kept: { ...kept, ...adding } }), [regency, kept, adding]);
  return <LinkPlaceContext value={value}>{children}</LinkPlaceContext>;
}

export const useLinkPlace = (): LinkPlace => useContext(LinkPlaceContext);
