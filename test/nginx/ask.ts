import { type OutgoingHttpHeaders, request } from 'node:http';

type Asked = Record<string, string>;

/** One answer with its status and all its headers, asked as written: `fetch` would tidy the path. */
export function ask(url: string, path: string, { method = 'GET', ...headers }: Asked = {}) {
  const { hostname, port } = new URL(url);
  const head: OutgoingHttpHeaders = { accept: '*/*', ...headers };
  return new Promise<{ status: number; headers: Headers; text: string }>((resolve, reject) => {
    const question = request({ hostname, port, path, method, headers: head }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const all = new Headers();
        for (const [name, values = []] of Object.entries(answer.headersDistinct))
          for (const value of values) all.append(name, value);
        const text = Buffer.concat(chunks).toString();
        resolve({ status: answer.statusCode ?? 0, headers: all, text });
      });
    });
    question.on('error', reject).end();
  });
}
