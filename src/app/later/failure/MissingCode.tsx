import { Note } from '@/ui/Note';
import { PreviousPage } from './PreviousPage';
import { useNetworkWords } from './useNetworkWords';
import { type ServerState, useServerBack } from './useServerBack';

const WORDS = {
  asking: 'network.page',
  silent: 'network.page',
  back: 'network.pageBack',
  newVersion: 'network.newVersion',
} as const satisfies Record<ServerState, string>;

/** The code of a page could not be fetched: the page opens by itself once the server answers. */
export function MissingCode() {
  const { t } = useNetworkWords();
  const state = useServerBack(true);
  return (
    <Note tone="failed">
      <p>
        <strong>{t(WORDS[state])}</strong>
      </p>
      {state === 'silent' && <PreviousPage />}
    </Note>
  );
}
