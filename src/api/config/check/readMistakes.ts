import type { Mistake } from '@/domain/config/mistake';
import { LONGEST_ANSWER_MS } from '../../early/earlyAnswers';
import { checkConfigText } from './checkConfig';

/** Reads the installed `config.json` as text, which alone tells lines, and names all that is wrong with it. */
export async function readMistakes(url: string): Promise<Mistake[]> {
  try {
    const signal = AbortSignal.timeout(LONGEST_ANSWER_MS);
    const answer = await fetch(url, { cache: 'no-cache', signal });
    if (answer.ok) return checkConfigText(await answer.text());
    return [{ field: '', kind: 'status', values: { status: answer.status } }];
  } catch {
    return [{ field: '', kind: 'noAnswer', values: {} }];
  }
}
