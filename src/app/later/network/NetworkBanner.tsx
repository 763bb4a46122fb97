import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { Banner } from '@/ui/Banner';
import { useMomentOf } from '@/ui/ClockSkewContext';
import { useIsOnline } from '@/ui/network/useIsOnline';
import { REFRESH_ASKED } from '../../RefreshButton';
import { useNetworkWords } from '../failure/useNetworkWords';
import { fetchIntended, fetchShared } from './fetchProgram';
import styles from './NetworkBanner.module.css';

const INTENTS = ['pointerover', 'touchstart', 'focusin'] as const;

/** Fetches what may be opened next, and tells when there is no network or a refresh on its way. */
export function NetworkBanner() {
  const isOnline = useIsOnline();
  const [, , word] = useLocation()[0].split('/');
  useEffect(() => {
    fetchShared();
    for (const intent of INTENTS) document.addEventListener(intent, fetchIntended, PASSIVE);
    return () => {
      for (const intent of INTENTS) document.removeEventListener(intent, fetchIntended);
    };
  }, []);
  // Hearings have words of their own for it.
  if (!isOnline && word !== 'rapat') return <Offline />;
  return <Refreshing />;
}

const PASSIVE = { passive: true };

/** Since when, and of when the oldest figure on the screen is. */
function Offline() {
  const { t, format } = useNetworkWords();
  const queryClient = useQueryClient();
  const momentOf = useMomentOf();
  const [since] = useState(Date.now);
  const received = queryClient
    .getQueryCache()
    .findAll({ type: 'active' })
    .map(({ state }) => state.dataUpdatedAt)
    .filter((at) => at > 0);
  const values = { since: format.time(momentOf(since)) };
  if (received.length === 0) return <Banner words={t('network.offlineEmpty', values)} />;
  const oldest = format.time(momentOf(Math.min(...received)));
  return <Banner words={t('network.offline', { ...values, received: oldest })} />;
}

/** On a phone the button folds away with the menu: whether it works is told here. */
function Refreshing() {
  const { t } = useNetworkWords();
  const queryClient = useQueryClient();
  useIsFetching();
  // What it counts comes a moment after the button was pressed.
  const isFetching = queryClient.isFetching() > 0;
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    const note = () => setAsked(true);
    window.addEventListener(REFRESH_ASKED, note);
    return () => window.removeEventListener(REFRESH_ASKED, note);
  }, []);
  if (isAsked && !isFetching) setAsked(false);
  if (!isAsked || !isFetching) return null;
  return (
    <div className={styles.refreshing} data-screen-only="">
      <Banner words={t('network.refreshing')} />
    </div>
  );
}
