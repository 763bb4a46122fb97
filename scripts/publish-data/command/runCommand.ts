import { existsSync } from 'node:fs';
import { printableLines } from '../../terminal/printable';
import { Unreadable } from '../compare/publishedFiles';
import { publish } from '../publish';
import { progressOn } from '../report/progress';
import { sayOutcome } from '../report/sayOutcome';
import { writeTemplate } from '../template/writeTemplate';
import { sayFailure } from '../words/sayFailure';
import { NotOurs, previousOf } from '../write/writeTree';
import { type Command, commandOf, Misunderstood, USAGE } from './options';

/** 0: done, 1: the data have faults, 2: the command could not be carried out. */
export async function runCommand(words: string[]): Promise<number> {
  try {
    return await carryOut(commandOf(words, localDay(new Date())));
  } catch (error) {
    if (error instanceof Misunderstood) console.error(`${error.message}\n\n${USAGE}`);
    else if (error instanceof NotOurs || error instanceof Unreadable) console.error(error.message);
    else if (isSystemError(error))
      console.error(
        `${sayFailure(error)} Tidak ada yang diterbitkan; data lama tetap seperti semula.`,
      );
    else throw error;
    return 2;
  }
}

async function carryOut(command: Command): Promise<number> {
  switch (command.does) {
    case 'help':
      console.log(USAGE);
      return 0;
    case 'template':
      await writeTemplate(command.path, command.isMinimal);
      console.log(`Buku kerja ada di ${command.path}. Mulailah dari sheet Petunjuk.`);
      return 0;
    case 'publish': {
      const { options, asJson } = command;
      const outcome = await publish({ ...options, progress: progressOn(process.stderr) });
      if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
      const previous = previousOf(options.out);
      const said = sayOutcome(outcome, options.out, existsSync(previous) ? previous : null);
      console.log(printableLines(asJson ? JSON.stringify(outcome, null, 2) : said));
      return outcome.problems.length === 0 ? 0 : 1;
    }
  }
}

/** A full disk, a folder that may not be written. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error;

/** The day by the clock on the wall: in Indonesia it begins before that of UTC. */
const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
