import { QueryErrorResetBoundary } from '@tanstack/react-query';
import {
  memo,
  Suspense,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useState,
} from 'react';
import type { SectionProps } from '@/domain/hearing/hearing';
import { useFailure } from '@/features/data-panel';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import type { Handed } from './handed';

type SectionCollectorProps<T> = SectionProps & {
  sectionKey: string;
  useItems: (shown: SectionProps) => T[];
  onHand: (section: string, handed: Handed<T>) => void;
};

/** Hands in what one section makes, or why it makes nothing, and then tries again by itself. */
export function SectionCollector<T>({ sectionKey, onHand, ...asked }: SectionCollectorProps<T>) {
  const [attempt, setAttempt] = useState(0);
  const hand = useCallback((handed: Handed<T>) => onHand(sectionKey, handed), [sectionKey, onHand]);
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <ErrorBoundary
          resetKey={attempt}
          fallback={(error) => (
            <Failed
              error={error}
              attempt={attempt}
              onHand={hand}
              onRetry={() => {
                reset();
                setAttempt((count) => count + 1);
              }}
            />
          )}
        >
          <Suspense fallback={null}>
            <Made {...asked} onHand={hand} />
          </Suspense>
        </ErrorBoundary>
      )}
    </QueryErrorResetBoundary>
  );
}

type MadeProps<T> = SectionProps & {
  useItems: (shown: SectionProps) => T[];
  onHand: (handed: Handed<T>) => void;
};

/** Before the browser paints: what is at hand already is shown at once. */
function MakeItems<T>({ viewpoint, hearing, useItems, onHand }: MadeProps<T>) {
  const items = useItems({ viewpoint, hearing });
  useLayoutEffect(() => onHand({ kind: 'ready', items }), [items, onHand]);
  return null;
}

type FailedProps = {
  error: Error;
  attempt: number;
  onHand: (handed: { kind: 'failed'; reason: string }) => void;
  onRetry: () => void;
};

/** As a panel that failed: after a quarter of a minute, and then after twice as long each time. */
const FIRST_WAIT = 15_000;
const LONGEST_WAIT = 300_000;

function Failed({ error, attempt, onHand, onRetry }: FailedProps) {
  const { sentence: reason } = useFailure(error);
  const retry = useEffectEvent(onRetry);
  useEffect(() => onHand({ kind: 'failed', reason }), [reason, onHand]);
  useEffect(() => {
    const wait = Math.min(FIRST_WAIT * 2 ** attempt, LONGEST_WAIT);
    const timer = setTimeout(() => retry(), wait);
    return () => clearTimeout(timer);
  }, [attempt]);
  return null;
}

/** What is collected draws the page anew, and that must not collect anew. */
const Made = memo(MakeItems) as typeof MakeItems;
