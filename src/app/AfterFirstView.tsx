import { type ComponentType, useEffect, useState } from 'react';

/** Nothing of the first view waits for this. */
const BEGIN_MS = 2000;

/** What is fetched while there is network, for when there is none. */
export function AfterFirstView() {
  const [Later, setLater] = useState<ComponentType>();
  useEffect(() => {
    const begin = setTimeout(() => {
      import('./later/network/NetworkBanner').then(
        (it) => setLater(() => it.NetworkBanner),
        () => undefined,
      );
    }, BEGIN_MS);
    return () => clearTimeout(begin);
  }, []);
  return Later && <Later />;
}
