import { Button } from '@/ui/Button';
import { useNetworkWords } from './useNetworkWords';

/** What was shown before needs no network; a page opened first has nothing before it. */
export function PreviousPage() {
  const { t } = useNetworkWords();
  if (history.length < 2) return null;
  return <Button onClick={() => history.back()}>{t('network.previous')}</Button>;
}
