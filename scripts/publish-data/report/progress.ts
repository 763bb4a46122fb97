import { printable } from '../../terminal/printable';

/** Says how far long work has come. */
export type Progress = (text: string) => void;

const PAUSE_MS = 1000;

/** On one line of a terminal, at most once a second; never into the report itself. */
export function progressOn(stream: NodeJS.WriteStream, now: () => number = Date.now): Progress {
  let said = 0;
  return (text) => {
    if (now() - said < PAUSE_MS) return;
    said = now();
    const line = printable(text);
    stream.write(stream.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
  };
}

export const silent: Progress = () => undefined;
