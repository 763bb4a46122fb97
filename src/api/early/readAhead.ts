type Reading<T> = { answer: Promise<T>; atHand?: T };

/**
 * Reads answers of one kind, some before the app asks for them: while the program is on its way, the
 * device has nothing else to do. Like an early answer, each is for the first who asks.
 */
export function readAhead<T extends object>(
  read: (url: string, signal: AbortSignal) => Promise<T>,
) {
  const readings = new Map<string, Reading<T>>();
  const askedFor = new Set<string>();
  const take = (url: string) => {
    const reading = readings.get(url);
    readings.delete(url);
    return reading;
  };
  return {
    /**
     * Begins to read what the app has not asked for yet. Resolves to `null` where it has, and where
     * reading fails; whoever takes it is told how.
     */
    async begin(url: string): Promise<T | null> {
      if (askedFor.has(url)) return null;
      const reading: Reading<T> = { answer: read(url, new AbortController().signal) };
      readings.set(url, reading);
      try {
        reading.atHand = await reading.answer;
        return reading.atHand;
      } catch {
        return null;
      }
    },
    /** What was read to the end ahead; nothing else is waited for. */
    takeAtHand: (url: string): T | undefined =>
      readings.get(url)?.atHand === undefined ? undefined : take(url)?.atHand,
    read(url: string, signal: AbortSignal): Promise<T> {
      askedFor.add(url);
      return take(url)?.answer ?? read(url, signal);
    },
  };
}
