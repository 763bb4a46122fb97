import { useEffect, useState } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { useLinkPlace } from '@/ui/address/LinkPlace';
import { addressOf } from '@/ui/address/paths';
import { SHOWN_FOR } from '@/ui/wall/operating/useAppearance';

/** Leaves for the overview; by Escape only when it is pressed twice, for a clicker presses it once. */
export function useLeaving(): { isAsked: boolean; ask: () => void; leave: () => void } {
  const { regency, kept } = useLinkPlace();
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    if (!isAsked) return;
    const timer = setTimeout(() => setAsked(false), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [isAsked]);
  const leave = () => {
    // The overview is a page to work with, not a picture.
    if (document.fullscreenElement !== null) void document.exitFullscreen();
    navigate(addressOf(regency, { page: 'overview' }, kept));
  };
  return { isAsked, ask: () => setAsked(true), leave };
}
