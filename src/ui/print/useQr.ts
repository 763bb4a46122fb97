import { useEffect, useState } from 'react';

/** `failed`: its code could not be fetched; the address stands on the paper all the same. */
export type Qr = { kind: 'making' | 'failed' } | { kind: 'ready'; text: string; image: string };

/** As large as 65 modules need to be read from an ordinary printer's paper. */
const SIZE = '18mm';

/** The QR code of an address; what draws it is fetched after the page. */
export function useQr(text: string): Qr {
  const [qr, setQr] = useState<Qr>({ kind: 'making' });
  useEffect(() => {
    let isWanted = true;
    import('./qrImage').then(
      ({ qrImage }) => isWanted && setQr({ kind: 'ready', text, image: qrImage(text, SIZE) }),
      () => isWanted && setQr({ kind: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [text]);
  // That of the address before would open something else.
  return qr.kind === 'ready' && qr.text !== text ? { kind: 'making' } : qr;
}
