import type { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Config } from '@/api/config/loadConfig';
import { type SignInFailure, toFailure } from '@/api/sign-in/failure';
import type { Journey } from '@/api/sign-in/journey/pending';
import { signInAddress } from '@/api/sign-in/provider/addresses';
import type { SignInSettings } from '@/api/sign-in/signInSchema';
import { isWallPath } from '@/ui/address/paths';
import type { SignInWords } from './signInWords';

/** What stands between the configuration and the app where people sign in. */
export type Gate = {
  settings: SignInSettings;
  config: Config;
  queryClient: QueryClient;
  words: SignInWords;
  /** Shows this in place of whatever is shown. */
  show: (page: ReactNode) => void;
};

/** Nobody stands before a wall to sign in: it goes to the provider by itself, and asks it to be silent. */
export const isWall = (): boolean => isWallPath(location.pathname);

/** Hearings start without network where answers may be kept. */
export const isHearing = (): boolean => /\/rapat(\/|$)/.test(location.pathname);

/** Where the reader is, to come back to. */
const here = (): string => location.pathname + location.search + location.hash;

/**
 * Goes to the provider; the page stays as it is until that is there. Where nobody answers it stays at
 * all, and why is returned. By then it may not be `isWanted` any more.
 */
export async function goToProvider(
  { settings }: Pick<Gate, 'settings'>,
  journey: Partial<Journey> = {},
  isWanted = () => true,
): Promise<SignInFailure | null> {
  try {
    const whole = { at: here(), attempt: 0, quiet: false, ...journey };
    const address = await signInAddress(settings, whole);
    if (isWanted()) location.assign(address);
    return null;
  } catch (error) {
    return toFailure(error);
  }
}
