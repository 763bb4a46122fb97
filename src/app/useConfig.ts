import { useRouteContext } from '@tanstack/react-router';
import type { Config } from '@/api/config/configSchema';

/** The configuration this installation was started with. */
export const useConfig = (): Config => useRouteContext({ from: '__root__' }).config;
