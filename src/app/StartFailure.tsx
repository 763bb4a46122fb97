import { ContractError, HttpError, NetworkError } from '@/api/http/errors';
import { Note } from '@/ui/Note';
import { useReturn } from './useReturn';

/**
 * Shown when the app cannot start or fails as a whole. Both languages at once: the address that chooses one could
 * not be read yet.
 */
export function StartFailure({ error }: { error: unknown }) {
  useReturn();
  return (
    <main style={{ padding: 'var(--margin)', maxWidth: '46rem' }}>
      <h1>Dasbor belum dapat dibuka · The dashboard cannot start</h1>
      <Note tone="failed">
        {reasonOf(error).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Note>
      <p>
        <button type="button" onClick={() => location.reload()}>
          Muat ulang · Reload
        </button>
      </p>
    </main>
  );
}

function reasonOf(error: unknown): string[] {
  if (error instanceof ContractError)
    return error.issues.map(
      ({ path, expected, received }) => `config.json → ${path}: ${expected} ≠ ${received}`,
    );
  if (error instanceof HttpError) return [`config.json: HTTP ${error.status}`];
  if (error instanceof NetworkError)
    return ['config.json: server tidak menjawab · the server does not answer'];
  return [error instanceof Error ? error.message : String(error)];
}
