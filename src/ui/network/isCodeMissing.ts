/**
 * Whether a part of the program could not be fetched. The words differ by browser; all name the
 * module. A browser never asks again for one that failed: only a page loaded anew does.
 */
export const isCodeMissing = ({ message }: Error): boolean =>
  /dynamically imported module|importing a module|preload CSS/i.test(message);
