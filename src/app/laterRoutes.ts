import { fetchOnce } from './fetchOnce';

/** What knows all pages but the first view. */
export const laterRoutes = fetchOnce(async () => (await import('./later/LaterRoutes')).LaterRoutes);
