import { type ReactNode, useEffect, useState } from 'react';
import { returnByItself } from '@/api/offline/build/returnByItself';
import { wallUnit } from '@/domain/wall/picture/legibility';
import { useI18n } from '@/i18n/I18n';
import { useClock } from '@/ui/ClockContext';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { useCanvasSize } from '@/ui/wall/dress/useCanvasSize';
import { useWallDress } from '../dress/useWallDress';
import styles from './WallGuard.module.css';

/** What is left when the wall itself fails: why, since when, and that it comes back by itself. */
export function WallGuard({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary resetKey={null} fallback={(error) => <Crash error={error} />}>
      {children}
    </ErrorBoundary>
  );
}

function Crash({ error }: { error: Error }) {
  const { t, format } = useI18n();
  const [since] = useState(useClock());
  useWallDress(wallUnit(useCanvasSize(), null).unit);
  useEffect(returnByItself, []);
  return (
    <main className={styles.crash}>
      <h1>{t('wall.crash.title', { time: format.time(since) })}</h1>
      <p>{error.message}</p>
      <p>{t('wall.crash.return')}</p>
    </main>
  );
}
