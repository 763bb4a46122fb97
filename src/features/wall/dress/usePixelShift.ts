import { useEffect, useState } from 'react';
import { pixelShift, SHIFT_EVERY_SECONDS } from '@/domain/wall/picture/pixelShift';

/** Where the canvas stands so that nothing burns in; a CSS `translate`. */
export function usePixelShift(): string {
  const [step, setStep] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setStep((at) => at + 1), SHIFT_EVERY_SECONDS * 1000);
    return () => clearInterval(timer);
  }, []);
  const { x, y } = pixelShift(step);
  return `${x}px ${y}px`;
}
