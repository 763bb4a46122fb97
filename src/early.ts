import { askFirstView } from './api/early/askFirstView';

// A chunk of its own, run as soon as it is here. The demo has no API until its worker has started.
if (!__DEMO__) {
  askFirstView(`${import.meta.env.BASE_URL}config.json`, window.location).catch(() => undefined);
}
