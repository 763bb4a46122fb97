import { askFirstView } from './api/early/askFirstView';

// A chunk of its own, run as soon as it is here. The demo has no API until its worker has started.
if (!__DEMO__) {
  askFirstView(`${import.meta.env.BASE_URL}config.json`, window.location).catch(() => undefined);
}

/** Pages behind a regency are a part of the program of their own, which the app would ask for late. */
const [, , page] = window.location.pathname.split('/');
if (page) {
  import('./app/later/LaterRoutes').catch(() => undefined);
  // Its own code need not wait until the app is here, either.
  import('./app/later/fetchAhead').then(
    ({ fetchAhead }) => fetchAhead(window.location),
    () => undefined,
  );
}
