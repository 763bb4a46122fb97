import { useCallback, useEffect, useState } from 'react';
import { settled } from './settled';

type Printing = {
  /** True from the press of the button until the print window opens. */
  isAsked: boolean;
  /** Prints when nothing is missing any more; asked again, prints what is there. */
  print: () => void;
};

/** Prints the report whole: it waits for what is still missing. */
export function usePrinting(isWhole: boolean): Printing {
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    if (!isAsked || !isWhole) return;
    let isWanted = true;
    void settled().then(() => {
      if (!isWanted) return;
      setAsked(false);
      window.print();
    });
    return () => {
      isWanted = false;
    };
  }, [isAsked, isWhole]);
  const print = useCallback(() => {
    if (isAsked) window.print();
    setAsked(!isAsked);
  }, [isAsked]);
  return { isAsked, print };
}
