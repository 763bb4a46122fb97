import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';

/** People of the provider; the name of one holds markup, which must stay text. */
export const PEOPLE = {
  dewan: { name: 'Siti <b>Rahma</b>', roles: ['dprd'] },
  opd: { name: 'Budi Santoso', roles: ['opd'] },
} as const;

type PersonId = keyof typeof PEOPLE;

/** The provider's own page to sign in: one button for each person, one to refuse. */
export async function answerLogin(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const answer = searchParams.get('as');
  if (request.method !== 'POST') return sendPage(pathname, response);
  if (answer === null) {
    const refusal = { error: 'access_denied', error_description: 'refused by the person' };
    return provider.interactionFinished(request, response, refusal);
  }
  await provider.interactionFinished(request, response, { login: { accountId: answer } });
}

function sendPage(path: string, response: ServerResponse): void {
  const button = (text: string, query: string) =>
    `<form method="post" action="${path}${query}"><button>${text}</button></form>`;
  const people = Object.keys(PEOPLE).map((id) => button(`Masuk ${id}`, `?as=${id}`));
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><html lang="id"><title>Penyedia</title><link rel="icon" href="data:,">
    <h1>Penyedia masuk</h1>${people.join('')}${button('Tolak', '')}</html>`,
  );
}

export const isPerson = (id: string): id is PersonId => Object.hasOwn(PEOPLE, id);
