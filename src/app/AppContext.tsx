import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import type { Config } from '@/api/config/loadConfig';
import type { Clock } from '@/domain/time/clock';

/** What the whole app was started with. */
export type AppContextValue = {
  config: Config;
  clock: Clock;
  /** Only where the installation asks people to sign in. */
  signIn?: SignInParts | undefined;
};

/** What signing in adds to the shell; it is loaded with it. */
export type SignInParts = {
  Identity: ComponentType;
  SessionBanner: ComponentType;
  /** Whether the menu lists a page, by the first word of its address. */
  isListed: (word: string) => boolean;
};

const AppContext = createContext<AppContextValue | null>(null);

export function AppContextProvider({
  value,
  children,
}: {
  value: AppContextValue;
  children: ReactNode;
}) {
  return <AppContext value={value}>{children}</AppContext>;
}

/** Throws outside an `AppContextProvider`. */
export function useAppContext(): AppContextValue {
  const context = useContext(AppContext);
  if (context === null) throw new Error('useAppContext needs an AppContextProvider above it');
  return context;
}
