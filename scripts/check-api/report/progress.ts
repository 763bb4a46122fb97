import { printable } from '../../terminal/printable';

export type Output = { write: (text: string) => unknown; isTTY?: boolean | undefined };

/** Lines where nobody watches a terminal. */
const EVERY = 100;
const WIDTH = 78;

/** Tells how far long work is: one line that is overwritten, or a line now and then in a log. */
export function createProgress(output: Output) {
  return {
    tell(done: number, text: string): void {
      const what = printable(text);
      if (output.isTTY)
        output.write(`\r${`${done > 0 ? `${done} ` : ''}${what}`.slice(0, WIDTH).padEnd(WIDTH)}`);
      else if (done > 0 && done % EVERY === 0) output.write(`${done} answers read, ${what}\n`);
    },
    clear(): void {
      if (output.isTTY) output.write(`\r${' '.repeat(WIDTH)}\r`);
    },
  };
}
