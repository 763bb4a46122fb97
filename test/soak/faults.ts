import type { BrowserContext } from '@playwright/test';
import type { ProductServer } from '../product-server/productServer';

type Machine = { server: ProductServer; context: BrowserContext };

/** Something that goes wrong in the life of a wall, what it must say meanwhile, and how it ends. */
export type Trouble = {
  name: string;
  begin: (machine: Machine) => Promise<void> | void;
  end: (machine: Machine) => Promise<void> | void;
  says: RegExp;
};

const ofApi = (
  name: string,
  fault: Parameters<ProductServer['fail']>[1],
  says: RegExp,
): Trouble => ({
  name,
  begin: ({ server }) => server.fail('assessment', fault),
  end: ({ server }) => server.heal(),
  says,
});

export const TROUBLES: readonly Trouble[] = [
  ofApi('API down', 'down', /API asesmen tidak menjawab sejak \d\d\.\d\d WITA/),
  // Slow at first; the patience of a question ends after half a minute.
  ofApi('API silent', 'silent', /API asesmen (belum|tidak) menjawab sejak \d\d\.\d\d WITA/),
  ofApi('API malformed', 'malformed', /API asesmen .*kontrak.* sejak \d\d\.\d\d WITA/),
  ofApi('a page to sign in', 'login-page', /API asesmen .*masuk.* sejak \d\d\.\d\d WITA/),
  ofApi('sign-in expired', 'unauthorized', /API asesmen .*masuk.* sejak \d\d\.\d\d WITA/),
  ofApi('API error', 'server-error', /API asesmen .*500.* sejak \d\d\.\d\d WITA/),
  ofApi('a part against the contract', 'part-broken', /API asesmen .*kontrak.* sejak/),
  {
    name: 'screen offline',
    begin: ({ context }) => context.setOffline(true),
    end: ({ context }) => context.setOffline(false),
    says: /Jaringan layar ini terputus sejak \d\d\.\d\d WITA/,
  },
  {
    name: 'server gone',
    begin: ({ server }) => server.close(),
    end: ({ server }) => server.open(),
    says: /API asesmen tidak menjawab sejak \d\d\.\d\d WITA/,
  },
];
